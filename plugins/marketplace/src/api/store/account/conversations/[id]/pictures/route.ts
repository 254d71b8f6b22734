import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { ofCaller } from "../../../../../../conversations/own-conversation";
import { PICTURES_ALLOWED } from "../../../../../../shopper/pictures-allowed";
import { shopperScope } from "../../../../../../shopper/scope";

/**
 * `POST /store/account/conversations/:id/pictures`: a photograph for a message (form field `files`), which only the two
 * sides see, and staff where the message is reported. Answered `{scan}`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ofCaller(req);
  const sent = [{ key: `pictures of ${shopperScope(req).account_id}`, allowed: PICTURES_ALLOWED }];
  await claimGuess(req.scope, sent, "shopper.too_many_pictures");
  res.status(201).json({ scan: await receiveScan(req, res, id) });
}
