import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import type { OrderLookupQuery } from "../../../../contract";
import { findOrder } from "../../../../read/find-order";

/** `GET /store/orders/lookup`: an order by its number and the phone that it was placed with. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { number, phone } = req.validatedQuery as OrderLookupQuery;
  const guessed = [{ key: `number ${number}` }, { key: `phone ${phone}` }];
  const wasRight = await claimGuess(req.scope, guessed, "marketplace.too_many_lookups");
  const order = await findOrder(req.scope, number, phone);
  await wasRight();
  res.json({ order });
}
