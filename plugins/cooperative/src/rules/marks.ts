import type { CalendarDate } from "@nang-gio/vietnam";
import type { CertificateState, MarkKind } from "../contract";

/** What the rules read of a mark. */
export interface MarkFact {
  kind: MarkKind;
  number: string;
  valid_from: string;
  expires_on: string | null;
  state: CertificateState;
}

/** The state that a mark shows on a day: a verified one is expired from `expires_on`. */
export function markStateOn(
  { state, expires_on }: Pick<MarkFact, "state" | "expires_on">,
  day: CalendarDate,
): CertificateState {
  return state === "verified" && expires_on !== null && expires_on <= day ? "expired" : state;
}

/** Whether a mark may be shown, and relied on, on a day: verified, begun and not ended. */
export function markHoldsOn(mark: MarkFact, day: CalendarDate): boolean {
  return markStateOn(mark, day) === "verified" && mark.valid_from <= day;
}

/** Like `VN-BTOR-0001`, as growing areas are numbered for export; older ones differ. */
const GROWING_AREA = /^VN-[A-Z]{2,6}-\d{3,5}$/;

/** Whether a number looks unlike those of its kind: staff look twice, nothing is refused. */
export function isOddNumber({ kind, number }: Pick<MarkFact, "kind" | "number">): boolean {
  return kind === "growing_area" && !GROWING_AREA.test(number);
}
