import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hasMarkup, Problem } from "@nang-gio/access/problem";
import { INVITATION_DAYS, type InviteSeller, type SellerRole } from "../../contract";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";
import { membershipsAt } from "../../rules/memberships";
import { membersInTurn } from "./members";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** An invitation to be made; the secret itself goes into its link and nowhere else. */
export interface NewInvitation extends InviteSeller {
  organisation_id: string;
  invited_by: string;
  secret_hash: string;
}

/** Writes an invitation that holds for seven days; gives its id. @throws Problem `marketplace.plain_text` */
export const makeInvitationStep = createStep(
  "make-invitation",
  async ({ phone, email, ...invitation }: NewInvitation, { container }) => {
    if (hasMarkup(invitation.name)) {
      throw new Problem("invalid_data", "marketplace.plain_text", { field: "name" });
    }
    const { id } = await container.resolve<SellerService>(SELLER_MODULE).createSellerInvitations({
      ...invitation,
      phone: phone ?? null,
      email: email ?? null,
      expires_at: new Date(Date.now() + INVITATION_DAYS * DAY_MS),
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellerInvitations(id);
  },
);

/** What an invitation that was just taken is to. */
export interface TakenInvitation {
  organisation_id: string;
  role: SellerRole;
}

/**
 * Takes the invitation of a secret: it can be taken once.
 * @throws Problem `marketplace.invitation_gone` for one that is unknown, taken, taken back or too old.
 */
export const takeInvitationStep = createStep(
  "take-invitation",
  async ({ secret_hash }: { secret_hash: string }, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    return container.resolve(Modules.LOCKING).execute(`invitation:${secret_hash}`, async () => {
      const [invitation] = await service.listSellerInvitations(
        { secret_hash, accepted_at: null, revoked_at: null, expires_at: { $gt: new Date() } },
        { take: 1 },
      );
      if (!invitation) throw new Problem("not_found", "marketplace.invitation_gone");
      const { id, organisation_id, role } = invitation;
      await service.updateSellerInvitations({ id, accepted_at: new Date() });
      return new StepResponse<TakenInvitation, string>({ organisation_id, role }, id);
    });
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<SellerService>(SELLER_MODULE)
      .updateSellerInvitations({ id, accepted_at: null });
  },
);

/**
 * Makes an account a member of a co-operative.
 * @throws Problem conflict `marketplace.already_member`
 */
export const joinCooperativeStep = createStep(
  "join-cooperative",
  async (
    { account_id, organisation_id, role }: TakenInvitation & { account_id: string },
    { container },
  ) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    return membersInTurn(container, organisation_id, async () => {
      const from = new Date();
      const rows = await service.listSellerMemberships(
        { account_id, organisation_id },
        { take: null },
      );
      if (membershipsAt(rows, from).length > 0) {
        throw new Problem("conflict", "marketplace.already_member");
      }
      const { id } = await service.createSellerMemberships({
        account_id,
        organisation_id,
        role,
        from,
      });
      return new StepResponse(id, id);
    });
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellerMemberships(id);
  },
);
