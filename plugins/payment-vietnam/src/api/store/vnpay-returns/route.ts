import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { VnpayReturn } from "../../../contract";
import { attemptOf } from "../../../read/attempt-of";
import { toldByAddress } from "../../../read/told-by-address";
import { recordVnpayWorkflow } from "../../../workflows/record-vnpay";

/**
 * `POST /store/vnpay-returns`: what stood in the address by which a shopper came back from VNPay. It is signed as VNPay's
 * notice is, and is written down the same, whichever comes first.
 */
export async function POST(req: MedusaRequest<VnpayReturn>, res: MedusaResponse): Promise<void> {
  const told = toldByAddress(req.scope, req.validatedBody.query);
  if (!told) throw new Problem("invalid_data", "payment.vnpay_signature", { field: "query" });
  await recordVnpayWorkflow(req.scope).run({ input: { ...told, asked: false } });
  res.json({ returned: await attemptOf(req.scope, "vnpay", told.txn_ref) });
}
