import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startStripeWorkflow } from "@nang-gio/payment-vietnam/workflows/start-stripe";
import type { PayByCard } from "../../../../contract";
import { lookUpOrder } from "../../../../read/look-up-order";

/** `POST /store/orders/stripe`: a card payment for what an order lacks, by its number and phone. */
export async function POST(req: MedusaRequest<PayByCard>, res: MedusaResponse): Promise<void> {
  const { id: order_id } = await lookUpOrder(req.scope, req.validatedBody);
  const { result } = await startStripeWorkflow(req.scope).run({ input: { order_id } });
  res.json({ payment: result });
}
