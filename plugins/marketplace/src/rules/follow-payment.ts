import {
  type ConsignmentPayment,
  type ConsignmentState,
  type ReturnState,
  UNSOLD_STATES,
} from "../contract";
import { comesTo } from "./prepaid-money";

/** A consignment of an order that is prepaid; amounts in đồng. */
export interface PrepaidConsignment {
  id: string;
  state: ConsignmentState;
  payment: ConsignmentPayment;
  paid_at: Date | null;
  total: number;
  shipping_total: number;
  cash_total: number | null;
  refunded_total: number;
}

/** What the bank says of its order. */
interface Money {
  paid_at: Date | null;
  received: number;
  returned: number;
}

/** What follows for the consignments of an order from what the bank says of it. */
export interface PaymentFollowed {
  /** Paid now, with how much of the money is theirs. */
  paid: Array<{ id: string; amount: number }>;
  /** Given back now, and what of theirs is owed to the shopper still. */
  refunded: Array<{ id: string; amount: number; left: number }>;
  /** Deliveries that are given back with all of their goods, which Medusa keeps in the order's total. */
  waived: number;
}

/**
 * Money that came is shared among the consignments as they stand then; what is sent back is first what came too much,
 * then what consignments lost since, in their order, to the đồng.
 */
export function followPayment(
  consignments: readonly PrepaidConsignment[],
  { paid_at, received, returned }: Money,
): PaymentFollowed {
  const paid = consignments
    .filter((one) => paid_at && !one.paid_at && !UNSOLD_STATES.includes(one.state))
    .map(({ id, total }) => ({ id, amount: total }));
  const amountOf = new Map(paid.map(({ id, amount }) => [id, amount]));
  const held = consignments
    .filter((one) => one.paid_at || amountOf.has(one.id))
    .map((one) => ({ ...one, cash: one.cash_total ?? amountOf.get(one.id) ?? 0 }));
  const tooMuch = Math.max(0, received - held.reduce((sum, { cash }) => sum + cash, 0));
  const before = held.reduce((sum, { refunded_total }) => sum + refunded_total, 0);
  let rest = Math.max(0, returned - tooMuch - before);
  const refunded: PaymentFollowed["refunded"] = [];
  for (const one of held) {
    const owed = Math.max(0, one.cash - one.refunded_total - comesTo(one));
    const amount = Math.min(owed, rest);
    if (amount > 0) refunded.push({ id: one.id, amount, left: owed - amount });
    rest -= amount;
  }
  const waived = consignments
    .filter(({ state }) => state === "returned")
    .reduce((sum, { shipping_total }) => sum + shipping_total, 0);
  return { paid, refunded, waived };
}

interface Received {
  id: string;
  /** What the shopper gets back for it, in đồng. */
  amount: number | null;
}

/**
 * Which returns of a consignment are paid back where so much is owed still: the oldest first, so that what is owed is
 * owed for the newest.
 * @param received those that are here and were not paid back, oldest first
 */
export function paidReturns<Return extends Received>(
  received: readonly Return[],
  left: number,
): Return[] {
  return received.filter((_one, at) => {
    const newer = received.slice(at + 1).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    return left <= newer;
  });
}

interface Returned {
  state: ReturnState;
  received_at: Date | null;
  payment: ConsignmentPayment;
}

/** Whether the market paid something back since the goods of a return came, while it waits for the rest. */
export function isPartlyRefunded(
  { state, received_at, payment }: Returned,
  refundedAt: readonly Date[],
): boolean {
  if (state !== "received" || payment !== "prepaid" || received_at === null) return false;
  return refundedAt.some((at) => at > received_at);
}
