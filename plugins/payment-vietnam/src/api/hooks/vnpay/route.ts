import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { toldByAddress } from "../../../read/told-by-address";
import { recordVnpayWorkflow, type VnpayRecorded } from "../../../workflows/record-vnpay";

/** VNPay's codes for what became of its notice (IPN); it tells again after anything but `00` and `02`. */
const ANSWERS = {
  recorded: { RspCode: "00", Message: "Confirm Success" },
  unknown: { RspCode: "01", Message: "Order not found" },
  known: { RspCode: "02", Message: "Order already confirmed" },
  amount: { RspCode: "04", Message: "Invalid amount" },
  signature: { RspCode: "97", Message: "Invalid signature" },
  failed: { RspCode: "99", Message: "Unknown error" },
} as const satisfies Record<VnpayRecorded | "signature" | "failed", object>;

async function record(req: MedusaRequest): Promise<keyof typeof ANSWERS> {
  const told = toldByAddress(req.scope, req.query);
  if (!told) return "signature";
  const { result } = await recordVnpayWorkflow(req.scope).run({ input: { ...told, asked: false } });
  return result.recorded;
}

/** `GET /hooks/vnpay`: VNPay tells, signed, what became of a payment (its IPN). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const became = await record(req).catch((error: unknown) => {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`what VNPay told could not be written down: ${String(error)}`);
    return "failed" as const;
  });
  res.json(ANSWERS[became]);
}
