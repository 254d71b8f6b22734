import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { SellerMember } from "../../../contract";
import { memberViews } from "../../../read/members";
import { sellerScope } from "../../../seller/seller-scope";

/**
 * The member that a route's `:id` names, where it is the co-operative's.
 * @throws Problem `marketplace.member_unknown`
 */
export async function memberOf(req: MedusaRequest): Promise<SellerMember> {
  const { organisation_id, person } = sellerScope(req);
  const members = await memberViews(req.scope, organisation_id, person.id);
  const member = members.find(({ id }) => id === req.params.id);
  if (!member) throw new Problem("not_found", "marketplace.member_unknown");
  return member;
}
