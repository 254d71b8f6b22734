import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { SellerRole } from "../../contract";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";
import { membershipsAt } from "../../rules/memberships";

/** A change of who somebody is for a co-operative; `role` null: they are no member from now on. */
export interface MemberChange {
  organisation_id: string;
  membership_id: string;
  role: SellerRole | null;
}

interface Trace {
  ended: string;
  made: string | null;
}

const LAST_OWNER = "marketplace.last_owner";

/** The members of one co-operative change one after the other, so that an owner is always left. */
export function membersInTurn<Result>(
  container: MedusaContainer,
  organisationId: string,
  change: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(`seller-members:${organisationId}`, change);
}

/**
 * Ends a membership, and begins another where the person gets another role. The role that they have already:
 * nothing happens.
 * @throws Problem `marketplace.member_unknown`; conflict `marketplace.last_owner`.
 */
export const changeMemberStep = createStep(
  "change-member",
  async ({ organisation_id, membership_id, role }: MemberChange, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    return membersInTurn(container, organisation_id, async () => {
      const now = new Date();
      const rows = await service.listSellerMemberships({ organisation_id }, { take: null });
      const members = membershipsAt(rows, now);
      const member = members.find(({ id }) => id === membership_id);
      if (!member) throw new Problem("not_found", "marketplace.member_unknown");
      if (member.role === role) return new StepResponse<boolean, Trace | null>(false, null);
      const owners = members.filter((one) => one.role === "owner");
      if (member.role === "owner" && owners.length === 1) {
        throw new Problem("conflict", LAST_OWNER, { field: "role" });
      }
      await service.updateSellerMemberships({ id: member.id, to: now });
      const made = role
        ? await service.createSellerMemberships({
            account_id: member.account_id,
            organisation_id,
            role,
            from: now,
          })
        : null;
      return new StepResponse<boolean, Trace | null>(true, {
        ended: member.id,
        made: made?.id ?? null,
      });
    });
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = container.resolve<SellerService>(SELLER_MODULE);
    if (trace.made) await service.deleteSellerMemberships(trace.made);
    await service.updateSellerMemberships({ id: trace.ended, to: null });
  },
);
