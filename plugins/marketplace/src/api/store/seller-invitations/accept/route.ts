import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parse } from "@nang-gio/access/problem";
import { AcceptInvitation, LookAtInvitation } from "../../../../contract";
import { secretHash } from "../../../../seller/secret";
import { signedIn } from "../../../../sign-in/signed-in";
import {
  acceptInvitationWorkflow,
  joinByInvitationWorkflow,
} from "../../../../workflows/invitations";

/** `POST /store/seller-invitations/accept`: takes an invitation, as a new person or as who is signed in. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account_id = (await signedIn(req, new Date()))?.person.id;
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
