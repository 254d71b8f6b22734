import { signs, typedCode } from "../events/door-code";

const GROUP = 4;
const LENGTH = 16;

/** A number of a certificate that nobody guesses or counts: sixteen of 32 signs, 80 bits, in groups of four. */
export function certificateNumber(): string {
  return grouped(signs(LENGTH));
}

/** A number as it is kept, from what was typed. */
export function typedNumber(typed: string): string {
  return grouped(typedCode(typed).slice(0, LENGTH));
}

function grouped(plain: string): string {
  return (plain.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");
}
