import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { sessionsOf } from "../../../../read/sessions";
import { sellerSession } from "../../../../seller/seller-scope";
import { SELLER_ACTOR } from "../../../../sign-in/signed-in";
import { endSessionsWorkflow } from "../../../../workflows/end-sessions";

/** `DELETE /seller/sessions/:id`: ends one log-in of the caller's. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const signedIn = sellerSession(req);
  const sessions = await sessionsOf(req.scope, SELLER_ACTOR, signedIn);
  const session = sessions.find(({ id }) => id === req.params.id);
  if (!session) throw new Problem("not_found", "marketplace.session_unknown");
  const { account_id } = signedIn;
  await endSessionsWorkflow(req.scope).run({
    input: { actor: SELLER_ACTOR, account_id, only: session.id },
  });
  res.json({ id: session.id, deleted: true });
}
