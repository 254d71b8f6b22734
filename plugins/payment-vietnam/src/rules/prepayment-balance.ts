/** What is known of an order that is prepaid; amounts in whole đồng. */
export interface PrepaymentFacts {
  /** What the order comes to now; nothing is due of a cancelled one. */
  total: number;
  /** What of it is given back though the total keeps it. */
  waived: number;
  cancelled: boolean;
  /** What came to the market's account for it, and what was sent back. */
  received: number;
  returned: number;
  /** What Medusa's payments say was taken for it, less what they say was given back. */
  held: number;
}

export const PREPAYMENT_FAULTS = ["captured_without_money", "money_not_captured"] as const;
export type PrepaymentFault = (typeof PREPAYMENT_FAULTS)[number];

/** What of an order is due to the market. */
export function dueOf({
  total,
  waived,
  cancelled,
}: Pick<PrepaymentFacts, "total" | "waived" | "cancelled">): number {
  return cancelled ? 0 : total - waived;
}

/** What the market holds beyond what the order comes to, to be paid back; negative: what is still to come. */
export function balanceOf(facts: PrepaymentFacts): number {
  return facts.received - facts.returned - dueOf(facts);
}

/**
 * What is wrong between the bank and Medusa: money that Medusa took which the bank does not have, or an order that the
 * bank has the money of and Medusa not.
 * @param paid whether the order was ever paid whole: until it is, Medusa takes nothing
 */
export function faultOf(facts: PrepaymentFacts, paid: boolean): PrepaymentFault | null {
  const { received, returned, held } = facts;
  if (held > received - returned) return "captured_without_money";
  const due = dueOf(facts);
  return paid && due > 0 && received - returned >= due && held < due ? "money_not_captured" : null;
}
