import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerMembers } from "../../../contract";
import { memberViews, openInvitations } from "../../../read/members";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/members`: who works for the co-operative, and who is invited to. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SellerMembers>): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const [members, invitations] = await Promise.all([
    memberViews(req.scope, organisation_id, person.id),
    openInvitations(req.scope, organisation_id),
  ]);
  res.json({ members, invitations });
}
