import type { MedusaContainer } from "@medusajs/framework/types";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import type { AwaitedPayment } from "./await-payments";
import { owedOf, refundInMedusa } from "./refund-in-medusa";

/** A refund as it is written down. */
export type NotedRefund = Awaited<ReturnType<PrepaymentService["listPrepaymentRefunds"]>>[number];

/** Writes down that VNPay or Stripe has paid back, in Medusa's books too. */
export async function finishRefund(
  container: MedusaContainer,
  awaited: Pick<AwaitedPayment, "order_id" | "waived">,
  { id, amount, actor_id, reason }: NotedRefund,
  reference: string,
): Promise<void> {
  const owed = await owedOf(container, awaited);
  await refundInMedusa(container, owed, { amount: Number(amount), actor_id, reason });
  await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .updatePrepaymentRefunds({ id, reference, state: "done" });
}
