import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelOwn } from "../../../../../../contract";
import { readConsignments } from "../../../../../../read/find-order";
import { ownOrder } from "../../../../../../shopper/own-orders";
import { consignmentIn, readOwnOrder } from "../../../../../../shopper/read/own-order";
import { shopperScope } from "../../../../../../shopper/scope";
import { cancelConsignmentWorkflow } from "../../../../../../workflows/move-consignment/cancel";

/**
 * `POST /store/account/orders/:number/cancel`: takes consignments out of the caller's order, one after the other; what
 * was paid in advance for them is to be paid back.
 */
export async function POST(req: MedusaRequest<CancelOwn>, res: MedusaResponse): Promise<void> {
  const { account_id } = shopperScope(req);
  const { id: order_id } = await ownOrder(req);
  const { consignments, reason } = req.validatedBody;
  const before = await readConsignments(req.scope, order_id);
  // One that is not theirs keeps the others from being taken out.
  for (const { id } of consignments) consignmentIn(before, id);
  for (const { id, seen, revision } of consignments) {
    await cancelConsignmentWorkflow(req.scope).run({
      input: { id, order_id, seen, revision, reason, actor_id: account_id, by_shopper: true },
    });
  }
  res.json(await readOwnOrder(req.scope, order_id));
}
