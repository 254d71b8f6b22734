import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { saysMore } from "../vnpay/outcome";
import type { VnpayTold } from "../vnpay/told";
import { keepMoney, type ProviderMoney } from "./keep-money";
import { settlePrepaymentsStep } from "./settle-prepayments";

/** What VNPay said, and whether it was asked: its answer is how the payment stands now. */
export interface ToldByVnpay extends VnpayTold {
  asked: boolean;
}

/** What became of what VNPay said: written down, known before, of another amount than was asked for, or of no attempt. */
export type VnpayRecorded = "recorded" | "known" | "amount" | "unknown";

type Attempt = Awaited<ReturnType<PrepaymentService["retrieveVnpayAttempt"]>>;

/** What VNPay paid for an order, by VNPay's number of it. */
const moneyOf = (
  service: PrepaymentService,
  { order_id }: Attempt,
  { transaction_no, amount, txn_ref, bank, paid_at }: VnpayTold,
): ProviderMoney => ({
  ...{ amount, order_id },
  account: service.vnpay().credentials?.tmn_code ?? "",
  source: "vnpay",
  reference: transaction_no,
  // Between processes a workflow's input travels as JSON.
  occurred_at: new Date(paid_at),
  content: txn_ref,
  payer: bank,
});

async function keep(
  container: MedusaContainer,
  id: string,
  told: ToldByVnpay,
): Promise<VnpayRecorded> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const attempt = await service.retrieveVnpayAttempt(id);
  const differs = told.amount !== Number(attempt.amount);
  const { outcome: state, response_code, transaction_status, transaction_no } = told;
  if (!saysMore(attempt.state, state, told.asked)) return differs ? "amount" : "known";
  // Another amount than was asked for is money all the same; of what failed it is only wrong.
  if (differs && state !== "paid") return "amount";
  if (state === "paid") await keepMoney(service, moneyOf(service, attempt, told));
  await service.updateVnpayAttempts({
    ...{ id, state, response_code, transaction_status, transaction_no },
    told_at: new Date(),
  });
  return differs ? "amount" : "recorded";
}

const recordVnpayStep = createStep("record-vnpay", async (told: ToldByVnpay, { container }) => {
  const [attempt] = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listVnpayAttempts({ txn_ref: told.txn_ref }, { select: ["id", "order_id"], take: 1 });
  if (!attempt) {
    return new StepResponse({ recorded: "unknown" as VnpayRecorded, order_ids: [] as string[] });
  }
  const { id, order_id } = attempt;
  const recorded = await container
    .resolve(Modules.LOCKING)
    .execute([`vnpay:${order_id}`], () => keep(container, id, told));
  return new StepResponse({ recorded, order_ids: [order_id] });
});

/**
 * Writes down what VNPay says of a payment, once however often, in whichever order and by whichever way it is said, and
 * settles the order that it is for. There is nothing to take back.
 */
export const recordVnpayWorkflow = createWorkflow("record-vnpay", (told: ToldByVnpay) => {
  const done = recordVnpayStep(told);
  settlePrepaymentsStep(transform(done, ({ order_ids }) => ({ order_ids })));
  return new WorkflowResponse(done);
});
