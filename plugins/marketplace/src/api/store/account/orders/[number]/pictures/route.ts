import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import type { ReturnPictureQuery } from "../../../../../../contract";
import { readConsignments } from "../../../../../../read/find-order";
import { ownOrder } from "../../../../../../shopper/own-orders";
import { PICTURES_ALLOWED } from "../../../../../../shopper/pictures-allowed";
import { consignmentIn } from "../../../../../../shopper/read/own-order";
import { shopperScope } from "../../../../../../shopper/scope";

/**
 * `POST /store/account/orders/:number/pictures`: a photograph of what arrived. It is the co-operative's to see, as its
 * scans are, and nobody's without a log-in.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account_id } = shopperScope(req);
  const { consignment } = req.validatedQuery as ReturnPictureQuery;
  const { id } = await ownOrder(req);
  const { cooperative } = consignmentIn(await readConsignments(req.scope, id), consignment);
  const sent = [{ key: `pictures of ${account_id}`, allowed: PICTURES_ALLOWED }];
  await claimGuess(req.scope, sent, "shopper.too_many_pictures");
  res.status(201).json({ scan: await receiveScan(req, res, cooperative.id) });
}
