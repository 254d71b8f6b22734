import type {
  QuotationAction,
  QuotationEventKind,
  QuotationSide,
  QuotationState,
} from "../contract";
import type { Move } from "./judge-move";

type QuotationMove = Move<QuotationState> & { kind: QuotationEventKind };

/**
 * What each action makes of which states; everything else is refused. An answer whose day has passed is talked of on, or
 * answered anew, but not accepted.
 */
export const QUOTATION_MOVES: Readonly<Record<QuotationAction, QuotationMove>> = {
  answer: { from: ["asked", "answered", "expired"], to: "answered", kind: "answered" },
  counter: { from: ["answered", "expired"], to: "asked", kind: "countered" },
  accept: { from: ["answered"], to: "accepted", kind: "accepted" },
  decline: { from: ["asked", "answered", "expired"], to: "declined", kind: "declined" },
  withdraw: { from: ["asked"], to: "withdrawn", kind: "withdrawn" },
  expire: { from: ["expired"], to: "expired", kind: "expired" },
};

/** Which sides may do what. The buyer withdraws what was not answered yet, and declines what was. */
const SIDES: Readonly<Record<QuotationAction, readonly QuotationSide[]>> = {
  answer: ["seller"],
  counter: ["buyer"],
  accept: ["buyer"],
  decline: ["buyer", "seller"],
  withdraw: ["buyer"],
  expire: ["market"],
};

/** A quotation as it is kept, as far as its state goes by the day. */
interface Dated {
  state: QuotationState;
  valid_until: string | null;
}

/** How a quotation stands on a day in Vietnam: an answer holds through its last day. */
export function quotationStateOn({ state, valid_until }: Dated, today: string): QuotationState {
  return state === "answered" && valid_until !== null && valid_until < today ? "expired" : state;
}

/** Whether a side may do something with a quotation in a state. */
export function mayMoveQuotation(
  side: QuotationSide,
  action: QuotationAction,
  state: QuotationState,
): boolean {
  if (side === "buyer" && action === "decline" && state === "asked") return false;
  return SIDES[action].includes(side) && QUOTATION_MOVES[action].from.includes(state);
}
