import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LookAtInvitation } from "../../../contract";
import { invitationOf } from "../../../read/members";

/**
 * `POST /store/seller-invitations`: what the invitation of a secret is to. The secret comes in the body, since
 * addresses are logged.
 */
export async function POST(
  req: MedusaRequest<LookAtInvitation>,
  res: MedusaResponse,
): Promise<void> {
  res.json({ invitation: await invitationOf(req.scope, req.validatedBody.secret) });
}
