import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { PasswordLink } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { tellSignInChanged } from "../notices/sign-in-changed";
import type { membersOf } from "../read/members";
import { passwordLink } from "./password-link";
import { SELLER_ACTOR } from "./signed-in";

type Member = Awaited<ReturnType<typeof membersOf>>[number];

/**
 * A link to a new password for a member who has a phone only, to be handed over; the member reads of it in their
 * inbox.
 * @throws Problem `marketplace.member_has_email`: that one asks by themselves.
 */
export async function linkForMember(
  container: MedusaContainer,
  { account_id, email }: Member,
): Promise<PasswordLink> {
  if (email) throw new Problem("conflict", "marketplace.member_has_email");
  const { link } = await passwordLink(container, SELLER_ACTOR, account_id);
  await tellSignInChanged(container, account_id, "password_link_made");
  return { link };
}

/**
 * The same as an owner makes it. It opens all that the member may do, so that it can't be made for who is an owner
 * too, or works elsewhere as well: for those officers make it.
 * @throws Problem `marketplace.member_link_by_staff`
 */
export async function linkByOwner(
  container: MedusaContainer,
  member: Member,
): Promise<PasswordLink> {
  const rows = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerMemberships({ account_id: member.account_id, to: null }, { take: 2 });
  if (member.role === "owner" || rows.length > 1) {
    throw new Problem("forbidden", "marketplace.member_link_by_staff");
  }
  return linkForMember(container, member);
}
