import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { receivePicture } from "@nang-gio/media/upload/receive-pictures";
import { boughtOf } from "../../../../../reviews/may-review";
import { PICTURES_ALLOWED } from "../../../../../shopper/pictures-allowed";
import { shopperScope } from "../../../../../shopper/scope";

/**
 * `POST /store/products/:id/review-pictures`: a photograph for a review (form field `files`), kept as those of goods are, without
 * what the camera wrote into it. Answered `{picture}`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  await boughtOf(req.scope, scope, req.params.id ?? "");
  const sent = [{ key: `pictures of ${scope.account_id}`, allowed: PICTURES_ALLOWED }];
  await claimGuess(req.scope, sent, "shopper.too_many_pictures");
  res.status(201).json({ picture: await receivePicture(req, res) });
}
