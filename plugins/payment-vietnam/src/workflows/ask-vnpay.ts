import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { queryPayment } from "../vnpay/merchant-api";
import type { VnpayTold } from "../vnpay/told";
import { recordVnpayWorkflow } from "./record-vnpay";

/** VNPay's codes of a payment that nobody came to it with, and of one whose time was over. */
const NEVER_CAME = "91";
const TIME_OVER = "11";
/** After an attempt's time VNPay takes no payment for it any more; what was under way has ended by then. */
const GRACE_MS = 15 * 60 * 1_000;
const MOST_AT_ONCE = 200;
const DAY_MS = 24 * 60 * 60 * 1_000;

type Attempt = Awaited<ReturnType<PrepaymentService["listVnpayAttempts"]>>[number];

/** What VNPay's answer comes to: what it has not ended by then will not be paid any more. */
function heard(attempt: Attempt, said: VnpayTold | "unknown", now: Date): VnpayTold | null {
  const over = attempt.expires_at.getTime() + GRACE_MS <= now.getTime();
  if (said !== "unknown") {
    const ended = over && said.outcome === "open";
    return ended ? { ...said, outcome: "failed", response_code: TIME_OVER } : said;
  }
  if (!over) return null;
  const { txn_ref, amount } = attempt;
  return {
    ...{ txn_ref, amount: Number(amount), transaction_no: txn_ref, bank: null, paid_at: now },
    ...{ outcome: "failed", response_code: NEVER_CAME, transaction_status: "" },
  };
}

/** Asks VNPay how an attempt stands and writes it down; gives whether it has ended. */
export async function askAttempt(container: MedusaContainer, attempt: Attempt): Promise<boolean> {
  const { api } = container.resolve<PrepaymentService>(PREPAYMENT_MODULE).vnpay();
  if (!api) return false;
  const { txn_ref, asked_at } = attempt;
  const now = new Date();
  const request_id = randomUUID().replaceAll("-", "");
  const said = await queryPayment(api, { request_id, txn_ref, asked_at, now });
  const told = said && heard(attempt, said, now);
  if (!told) return false;
  await recordVnpayWorkflow(container).run({ input: { ...told, asked: true } });
  return told.outcome === "paid" || told.outcome === "failed";
}

/** Asks VNPay of each of some attempts; one that fails does not keep it from the others. */
async function askEach(container: MedusaContainer, attempts: readonly Attempt[]): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const attempt of attempts) {
    await askAttempt(container, attempt).catch((error: unknown) =>
      logger.error(`VNPay could not be asked of ${attempt.txn_ref}: ${String(error)}`),
    );
  }
}

/** Asks VNPay how attempts stand of which it has not told although their time is over. */
export async function askOverdue(container: MedusaContainer, now: Date): Promise<void> {
  const attempts = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listVnpayAttempts(
      { state: ["open", "unclear"], expires_at: { $lte: now } },
      { order: { expires_at: "ASC" }, take: MOST_AT_ONCE },
    );
  await askEach(container, attempts);
}

/** Asks VNPay again of what did not succeed within a day: money that it has and nobody told of is found so. */
export async function askAgain(container: MedusaContainer, now: Date): Promise<void> {
  const attempts = await container
    .resolve<PrepaymentService>(PREPAYMENT_MODULE)
    .listVnpayAttempts(
      { state: { $ne: "paid" }, asked_at: { $gte: new Date(now.getTime() - DAY_MS) } },
      { order: { asked_at: "DESC" }, take: MOST_AT_ONCE },
    );
  await askEach(container, attempts);
}
