import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";
import { type AskReturn, RETURN_DAYS } from "../../../../../../contract";
import { readConsignments } from "../../../../../../read/find-order";
import { returnsOpen } from "../../../../../../rules/shopper-may";
import { ownOrder } from "../../../../../../shopper/own-orders";
import { consignmentIn, readOwnOrder } from "../../../../../../shopper/read/own-order";
import { shopperScope } from "../../../../../../shopper/scope";
import { requestReturnWorkflow } from "../../../../../../workflows/change-consignment/request-return";

/**
 * `POST /store/account/orders/:number/returns`: the caller asks to give pieces back; the co-operative takes them or
 * refuses, as with returns that it was told of.
 */
export async function POST(req: MedusaRequest<AskReturn>, res: MedusaResponse): Promise<void> {
  const { account_id } = shopperScope(req);
  const { id: order_id } = await ownOrder(req);
  const { consignment, lines, note, pictures } = req.validatedBody;
  const found = consignmentIn(await readConsignments(req.scope, order_id), consignment.id);
  if (found.state === "delivered" && !returnsOpen(found, new Date())) {
    throw new Problem("conflict", "shopper.return_too_late", { params: { days: RETURN_DAYS } });
  }
  const own = await scansOf(req.scope, found.cooperative.id, pictures);
  if (pictures.some((picture) => !own.has(picture))) {
    throw new Problem("invalid_data", "shopper.picture_unknown", { field: "pictures" });
  }
  const { id, revision } = consignment;
  await requestReturnWorkflow(req.scope).run({
    input: {
      ...{ id, order_id, revision, lines, note, pictures },
      ...{ seen: "delivered", actor_id: account_id, by_shopper: true },
    },
  });
  res.json(await readOwnOrder(req.scope, order_id));
}
