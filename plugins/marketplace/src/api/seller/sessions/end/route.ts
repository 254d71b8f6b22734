import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { EndSessions } from "../../../../contract";
import { sellerSession } from "../../../../seller/seller-scope";
import { SELLER_ACTOR } from "../../../../sign-in/signed-in";
import { endSessionsWorkflow } from "../../../../workflows/end-sessions";

/** `POST /seller/sessions/end`: ends this log-in of the caller's, or all others. Answered `{ended}`. */
export async function POST(req: MedusaRequest<EndSessions>, res: MedusaResponse): Promise<void> {
  const { account_id, session_id } = sellerSession(req);
  const which = req.validatedBody.which === "this" ? { only: session_id } : { except: session_id };
  const { result: ended } = await endSessionsWorkflow(req.scope).run({
    input: { actor: SELLER_ACTOR, account_id, ...which },
  });
  res.json({ ended });
}
