import { Problem } from "@nang-gio/access/problem";
import { awaitsPayment, type PaidConsignment } from "../../rules/awaits-payment";

/**
 * Refuses what is done with a consignment that waits for its money: it is not the co-operative's to send yet.
 * @throws Problem conflict `marketplace.consignment_unpaid`
 */
export function assertPaid(consignment: PaidConsignment & { number: string }): void {
  if (!awaitsPayment(consignment)) return;
  throw new Problem("conflict", "marketplace.consignment_unpaid", {
    params: { number: consignment.number },
  });
}

/**
 * Refuses money at the door, or paid back by the co-operative, for a consignment that was paid to the market.
 * @throws Problem conflict `marketplace.consignment_prepaid`
 */
export function assertPaidAtDoor({
  payment,
  number,
}: Pick<PaidConsignment, "payment"> & { number: string }): void {
  if (payment === "at_door") return;
  throw new Problem("conflict", "marketplace.consignment_prepaid", {
    field: "cash",
    params: { number },
  });
}
