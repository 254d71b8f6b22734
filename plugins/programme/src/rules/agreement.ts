import { calendarDate, formatDate } from "@nang-gio/vietnam";
import type { AgreementBody } from "../contract";
import type { AgreementState } from "../vocabulary";
import { isCurrency } from "./currency";
import { assertPlain, refuse } from "./refuse";

/** Where an agreement may go from a state; what was entered in error goes back to being under way. */
const MOVES: Readonly<Record<AgreementState, readonly AgreementState[]>> = {
  signed: ["under_way", "fulfilled", "ended"],
  under_way: ["fulfilled", "ended"],
  fulfilled: ["under_way", "ended"],
  ended: ["under_way"],
};

/** Whether an agreement may go from a state to another; it stays where it is at any time. */
export function mayMoveAgreement(from: AgreementState, to: AgreementState): boolean {
  return from === to || MOVES[from].includes(to);
}

const day = (text: string) => formatDate(calendarDate(text));

/** @throws Problem naming the field of an agreement that cannot have been signed at an event or after it. */
export function assertAgreement(
  { signed_on, ends_on, currency, number }: AgreementBody,
  event: { first_day: string },
  today: string,
): void {
  if (!isCurrency(currency)) refuse("currency_unknown", "currency", { code: currency });
  if (signed_on < event.first_day) {
    refuse("signed_before_event", "signed_on", { day: day(event.first_day) });
  }
  if (signed_on > today) refuse("in_the_future", "signed_on", { day: day(signed_on) });
  if (ends_on && ends_on < signed_on) {
    refuse("agreement_ends_before", "ends_on", { day: day(signed_on) });
  }
  assertPlain({ number });
}
