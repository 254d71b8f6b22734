import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { VnpayLanguage } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { orderPrepayment } from "../read/order-prepayment";
import { transferCode } from "../rules/transfer-code";
import { payAddress } from "../vnpay/pay-address";
import { awaitedPayments } from "./await-payments";

/** As long as VNPay's own examples give a payment. */
const LONGEST_MS = 15 * 60 * 1_000;
/** Who presses twice is sent to the same payment. */
const PRESSED_AGAIN_MS = 10_000;

interface Start {
  order_id: string;
  language: VnpayLanguage;
  /** The shopper's address, which VNPay wants to know. */
  ip: string;
}

async function attempt(
  service: PrepaymentService,
  order_id: string,
  number: number,
  { amount, until, now }: { amount: number; until: Date; now: Date },
) {
  const [last] = await service.listVnpayAttempts(
    { order_id },
    { order: { created_at: "DESC" }, take: 1 },
  );
  const again =
    last?.state === "open" &&
    Number(last.amount) === amount &&
    now.getTime() - last.asked_at.getTime() < PRESSED_AGAIN_MS;
  if (again) return last;
  // VNPay writes whole seconds.
  const asked_at = new Date(Math.floor(now.getTime() / 1_000) * 1_000);
  return service.createVnpayAttempts({
    order_id,
    txn_ref: `${transferCode(number)}${randomBytes(5).toString("hex").toUpperCase()}`,
    amount,
    asked_at,
    expires_at: new Date(Math.min(asked_at.getTime() + LONGEST_MS, until.getTime())),
  });
}

/** @throws Problem `payment.vnpay_not_payable` */
async function start(container: MedusaContainer, { order_id, language, ip }: Start) {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { merchant } = service.vnpay();
  const [awaited] = await awaitedPayments(container, { order_ids: [order_id] });
  const prepayment = await orderPrepayment(container, order_id);
  const payable = prepayment?.way === "vnpay" && prepayment.online?.payable;
  if (!merchant || !awaited || !payable) {
    throw new Problem("conflict", "payment.vnpay_not_payable");
  }
  const { number, expires_at: until } = awaited;
  const amount = prepayment.missing;
  const made = await attempt(service, order_id, number, { amount, until, now: new Date() });
  return payAddress(merchant, { ...made, amount, purpose: transferCode(number), language, ip });
}

const startVnpayStep = createStep("start-vnpay", async (input: Start, { container }) => {
  const url = await container
    .resolve(Modules.LOCKING)
    .execute([`vnpay:${input.order_id}`], () => start(container, input));
  return new StepResponse({ url });
});

/**
 * A new try to pay what an order lacks by VNPay, never beyond the time that the order has; gives the signed address of
 * VNPay's page. Each try has a number of its own there, as VNPay takes each once.
 */
export const startVnpayWorkflow = createWorkflow(
  "start-vnpay",
  (input: Start) => new WorkflowResponse(startVnpayStep(input)),
);
