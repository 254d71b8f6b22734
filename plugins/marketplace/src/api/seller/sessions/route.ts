import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sessionsOf } from "../../../read/sessions";
import { sellerSession } from "../../../seller/seller-scope";
import { SELLER_ACTOR } from "../../../sign-in/signed-in";

/** `GET /seller/sessions`: where and since when the caller is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ sessions: await sessionsOf(req.scope, SELLER_ACTOR, sellerSession(req)) });
}
