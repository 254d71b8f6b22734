import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { parse } from "@nang-gio/access/problem";
import { AcceptInvitation, LookAtInvitation } from "../../../../contract";
import { secretHash } from "../../../../seller/secret";
import {
  acceptInvitationWorkflow,
  joinByInvitationWorkflow,
} from "../../../../workflows/invitations";

/** Who is signed in as a seller. */
function accountOf(req: MedusaRequest): string | undefined {
  const actor = (req as Partial<AuthenticatedMedusaRequest>).auth_context;
  return actor?.actor_type === "seller" && actor.actor_id ? actor.actor_id : undefined;
}

/** `POST /store/seller-invitations/accept`: takes an invitation, as a new person or as who is signed in. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account_id = accountOf(req);
  const take = async () => {
    if (account_id) {
      const { secret } = parse(LookAtInvitation, req.body ?? {});
      const input = { secret_hash: secretHash(secret), account_id };
      return joinByInvitationWorkflow(req.scope).run({ input });
    }
    const { secret, consent: _consent, ...person } = parse(AcceptInvitation, req.body ?? {});
    const input = { ...person, secret_hash: secretHash(secret) };
    return acceptInvitationWorkflow(req.scope).run({ input });
  };
  const { result } = await take();
  res.json({ cooperative_id: result.organisation_id });
}
