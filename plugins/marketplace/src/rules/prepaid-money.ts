import { type ConsignmentState, UNSOLD_STATES } from "../consignment-states";

/** What the shopper paid to the market in advance for a consignment, in đồng, and where it goes. */
export interface PrepaidMoney {
  paid: number;
  /** Already back with the shopper. */
  refunded: number;
  /** The market still has to pay it back. */
  owed: number;
  /** What is left for the co-operative. */
  stands: number;
}

interface Consignment {
  state: ConsignmentState;
  /** What it comes to now. */
  total: number;
  cash_total: number | null;
  refunded_total: number;
}

/** What is to be paid for a consignment as it stands, in đồng. */
export const comesTo = ({ state, total }: Pick<Consignment, "state" | "total">): number =>
  UNSOLD_STATES.includes(state) ? 0 : total;

/** How the money of a consignment stands that was paid in advance. */
export function prepaidMoney(consignment: Consignment): PrepaidMoney {
  const { cash_total, refunded_total } = consignment;
  const paid = cash_total ?? 0;
  const left = Math.max(0, paid - refunded_total);
  const stands = Math.min(left, comesTo(consignment));
  return { paid, refunded: refunded_total, owed: left - stands, stands };
}
