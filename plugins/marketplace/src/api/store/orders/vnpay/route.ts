import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startVnpayWorkflow } from "@nang-gio/payment-vietnam/workflows/start-vnpay";
import type { PayByVnpay } from "../../../../contract";
import { lookUpOrder } from "../../../../read/look-up-order";

/** `POST /store/orders/vnpay`: where the shopper of an order pays what it lacks, by its number and phone. */
export async function POST(req: MedusaRequest<PayByVnpay>, res: MedusaResponse): Promise<void> {
  const { number, phone, language } = req.validatedBody;
  const { id: order_id } = await lookUpOrder(req.scope, { number, phone });
  const { result } = await startVnpayWorkflow(req.scope).run({
    input: { order_id, language, ip: req.ip ?? "" },
  });
  res.json(result);
}
