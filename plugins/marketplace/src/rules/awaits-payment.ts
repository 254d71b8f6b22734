import type { ConsignmentPayment, ConsignmentState } from "../contract";

/** What of a consignment says whether it is paid. */
export interface PaidConsignment {
  payment: ConsignmentPayment;
  paid_at: Date | null;
  state: ConsignmentState;
}

/** Whether a consignment waits for its money, and so is not the co-operative's to send yet. */
export function awaitsPayment({ payment, paid_at, state }: PaidConsignment): boolean {
  return payment === "prepaid" && paid_at === null && state === "placed";
}
