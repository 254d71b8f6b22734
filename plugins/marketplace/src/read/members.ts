import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { Recipient } from "@nang-gio/notices/send-notices";
import {
  type InvitationView,
  KEEPERS,
  type SellerInvitation,
  type SellerMember,
  type SellerRole,
} from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { membershipsAt } from "../rules/memberships";
import { secretHash } from "../seller/secret";
import { sellingOrganisations } from "./selling-organisations";

const sellers = (container: MedusaContainer) => container.resolve<SellerService>(SELLER_MODULE);

/** The people of a co-operative now, oldest first, each with their account's id. */
export async function membersOf(container: MedusaContainer, organisation_id: string) {
  const rows = await sellers(container).listSellerMemberships(
    { organisation_id, to: null },
    { relations: ["account"], take: null },
  );
  return membershipsAt(rows, new Date()).map(({ id, role, from, account }) => {
    const { id: account_id, name, phone, email } = account;
    return { id, account_id, name, phone, email, role, since: from.toISOString() };
  });
}

/** People of a co-operative in some roles, as notices are sent to them. */
export async function recipientsOf(
  container: MedusaContainer,
  organisation_id: string,
  roles: readonly SellerRole[],
): Promise<Array<{ account_id: string; to: Recipient }>> {
  const members = await membersOf(container, organisation_id);
  return members
    .filter(({ role }) => roles.includes(role))
    .map(({ account_id, email, phone }) => {
      const inbox = { owner_id: account_id, place_id: organisation_id };
      return { account_id, to: { language: "vi", email, phone, inbox } };
    });
}

/** Who keeps a co-operative's goods and papers, as notices are sent to them. */
export const keepersOf = (container: MedusaContainer, organisation_id: string) =>
  recipientsOf(container, organisation_id, KEEPERS);

/** The people of a co-operative as one of them sees them. */
export async function memberViews(
  container: MedusaContainer,
  organisationId: string,
  callerId: string,
): Promise<SellerMember[]> {
  const members = await membersOf(container, organisationId);
  return members.map(({ account_id, ...member }) => ({ ...member, self: account_id === callerId }));
}

const open = () => ({
  accepted_at: null,
  revoked_at: null,
  expires_at: { $gt: new Date() },
});

type Invitation = Awaited<ReturnType<SellerService["listSellerInvitations"]>>[number];

function viewOf({ id, name, phone, email, role, expires_at }: Invitation): SellerInvitation {
  return { id, name, phone, email, role, expires_at: expires_at.toISOString() };
}

/** Invitations of a co-operative that can still be taken, the newest first. */
export async function openInvitations(
  container: MedusaContainer,
  organisation_id: string,
): Promise<SellerInvitation[]> {
  const found = await sellers(container).listSellerInvitations(
    { organisation_id, ...open() },
    { order: { created_at: "DESC" }, take: null },
  );
  return found.map(viewOf);
}

/** One of them. @throws Problem `marketplace.invitation_gone` */
export async function openInvitation(
  container: MedusaContainer,
  organisation_id: string,
  id: string,
): Promise<SellerInvitation> {
  const [found] = await sellers(container).listSellerInvitations(
    { id: [id], organisation_id, ...open() },
    { take: 1 },
  );
  if (!found) throw new Problem("not_found", "marketplace.invitation_gone");
  return viewOf(found);
}

/** What an invitation is to, by its secret. @throws Problem `marketplace.invitation_gone` */
export async function invitationOf(
  container: MedusaContainer,
  secret: string,
): Promise<InvitationView> {
  const [found] = await sellers(container).listSellerInvitations(
    { secret_hash: secretHash(secret), ...open() },
    { take: 1 },
  );
  if (!found) throw new Problem("not_found", "marketplace.invitation_gone");
  const organisations = await sellingOrganisations(container, [found.organisation_id]);
  const { id: _id, ...view } = viewOf(found);
  return { ...view, cooperative_name: organisations.get(found.organisation_id)?.name ?? "" };
}
