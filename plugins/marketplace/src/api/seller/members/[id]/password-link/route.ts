import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { PasswordLink } from "../../../../../contract";
import { membersOf } from "../../../../../read/members";
import { sellerScope } from "../../../../../seller/seller-scope";
import { linkByOwner } from "../../../../../sign-in/link-for-member";

/** `POST /seller/members/:id/password-link`: an owner helps a member with a phone only; the link is told this once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PasswordLink>): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const members = await membersOf(req.scope, organisation_id);
  const member = members.find(({ id }) => id === req.params.id);
  if (!member) throw new Problem("not_found", "marketplace.member_unknown");
  res.status(201).json(await linkByOwner(req.scope, member));
}
