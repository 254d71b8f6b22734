import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InviteSeller, MadeInvitation } from "../../../../../contract";
import { invite } from "../../../../../seller/invite";
import { sellerInSight } from "../../seller-in-sight";

/** `POST /admin/sellers/:id/invitations`: invites a person on behalf of a co-operative; the link is told this once. */
export async function POST(
  req: AuthenticatedMedusaRequest<InviteSeller>,
  res: MedusaResponse<MadeInvitation>,
): Promise<void> {
  const { id } = await sellerInSight(req);
  const inviting = { organisation_id: id, invited_by: req.auth_context.actor_id };
  res.status(201).json(await invite(req.scope, inviting, req.validatedBody));
}
