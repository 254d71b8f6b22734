import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { startVnpayWorkflow } from "@nang-gio/payment-vietnam/workflows/start-vnpay";
import type { PayByVnpay } from "../../../../contract";
import { findOrder } from "../../../../read/find-order";

/** `POST /store/orders/vnpay`: where the shopper of an order pays what it lacks, by its number and phone. */
export async function POST(req: MedusaRequest<PayByVnpay>, res: MedusaResponse): Promise<void> {
  const { number, phone, language } = req.validatedBody;
  const guessed = [{ key: `number ${number}` }, { key: `phone ${phone}` }];
  const wasRight = await claimGuess(req.scope, guessed, "marketplace.too_many_lookups");
  const { id: order_id } = await findOrder(req.scope, number, phone);
  await wasRight();
  const { result } = await startVnpayWorkflow(req.scope).run({
    input: { order_id, language, ip: req.ip ?? "" },
  });
  res.json(result);
}
