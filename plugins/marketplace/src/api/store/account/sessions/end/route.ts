import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { EndSessions } from "../../../../../contract";
import { SHOPPER_ACTOR } from "../../../../../shopper/guard";
import { shopperScope } from "../../../../../shopper/scope";
import { endSessionsWorkflow } from "../../../../../workflows/end-sessions";

/** `POST /store/account/sessions/end`: ends this log-in of the caller's, or all others. Answered `{ended}`. */
export async function POST(req: MedusaRequest<EndSessions>, res: MedusaResponse): Promise<void> {
  const { account_id, session_id } = shopperScope(req);
  const which = req.validatedBody.which === "this" ? { only: session_id } : { except: session_id };
  const { result: ended } = await endSessionsWorkflow(req.scope).run({
    input: { actor: SHOPPER_ACTOR, account_id, ...which },
  });
  res.json({ ended });
}
