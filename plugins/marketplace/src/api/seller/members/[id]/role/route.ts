import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerRole } from "../../../../../contract";
import { memberViews } from "../../../../../read/members";
import { sellerScope } from "../../../../../seller/seller-scope";
import { changeMemberWorkflow } from "../../../../../workflows/change-member";
import { memberOf } from "../../member-of";

/** `POST /seller/members/:id/role`: an owner gives a member another role; answers with everyone. */
export async function POST(
  req: MedusaRequest<{ role: SellerRole }>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { id } = await memberOf(req);
  await changeMemberWorkflow(req.scope).run({
    input: { organisation_id, membership_id: id, role: req.validatedBody.role },
  });
  res.json({ members: await memberViews(req.scope, organisation_id, person.id) });
}
