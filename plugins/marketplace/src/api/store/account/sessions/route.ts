import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sessionsOf } from "../../../../read/sessions";
import { SHOPPER_ACTOR } from "../../../../shopper/guard";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/sessions`: where and since when the caller is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ sessions: await sessionsOf(req.scope, SHOPPER_ACTOR, shopperScope(req)) });
}
