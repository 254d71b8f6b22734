import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { membersOf } from "../../../../../read/members";
import { sellerInSight } from "../../seller-in-sight";

/** The member that a route's `:member_id` names. @throws Problem not_found, also out of sight. */
export async function memberInSight(req: MedusaRequest) {
  const { id } = await sellerInSight(req);
  const members = await membersOf(req.scope, id);
  const member = members.find((one) => one.id === req.params.member_id);
  if (!member) throw new Problem("not_found", "marketplace.member_unknown");
  return member;
}
