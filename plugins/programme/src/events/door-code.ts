import { randomInt } from "node:crypto";

/** Signs that are not taken for another when they are read out or typed. */
const SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 10;

/** So many signs that nobody guesses; each is five bits. */
export function signs(length: number): string {
  return Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}

/** A code to show at the door that nobody guesses: ten of 32 signs, 50 bits. */
export function doorCode(): string {
  return signs(LENGTH);
}

/** A code as it is kept, from what was typed or scanned. */
export function typedCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
