import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { ClaimState } from "../../contract";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";

/** An officer's decision on a claim. */
export interface ClaimDecision {
  id: string;
  state: Exclude<ClaimState, "open">;
  reason?: string;
  actor_id: string;
}

interface Made {
  claim: string;
  membership: string | null;
  standing: string | null;
}

/** Who is granted becomes an owner; where nobody has asked yet whether it may sell, it may from now on. */
async function letIn(
  service: SellerService,
  { account_id, organisation_id }: { account_id: string; organisation_id: string },
  actor_id: string,
): Promise<Omit<Made, "claim">> {
  const from = new Date();
  const [there] = await service.listSellerMemberships(
    { account_id, organisation_id, to: null },
    { take: 1 },
  );
  const membership = there
    ? null
    : await service.createSellerMemberships({ account_id, organisation_id, role: "owner", from });
  const [known] = await service.listSellingStandings({ organisation_id }, { take: 1 });
  const standing = known
    ? null
    : await service.createSellingStandings({ organisation_id, state: "approved", since: from });
  if (standing) {
    await service.createSellingStandingEvents({
      standing_id: standing.id,
      state: "approved",
      actor_id,
    });
  }
  return { membership: membership?.id ?? null, standing: standing?.id ?? null };
}

/**
 * Grants or refuses a claim. Asked again for the state that it is in, it does nothing.
 * @throws Problem `marketplace.claim_unknown`; conflict where the other was decided before.
 */
export const decideClaimStep = createStep(
  "decide-claim",
  async ({ id, state, reason, actor_id }: ClaimDecision, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    const decide = async () => {
      const [claim] = await service.listSellerClaims({ id: [id] }, { take: 1 });
      if (!claim) throw new Problem("not_found", "marketplace.claim_unknown");
      const { organisation_id } = claim;
      if (claim.state === state) return new StepResponse(organisation_id, null);
      if (claim.state !== "open") {
        throw new Problem("conflict", `marketplace.claim_is_${claim.state}`);
      }
      const made = state === "granted" ? await letIn(service, claim, actor_id) : undefined;
      await service.updateSellerClaims({
        id,
        state,
        reason: reason ?? null,
        decided_by: actor_id,
        decided_at: new Date(),
      });
      return new StepResponse<string, Made | null>(organisation_id, {
        claim: id,
        membership: made?.membership ?? null,
        standing: made?.standing ?? null,
      });
    };
    return container.resolve(Modules.LOCKING).execute(`seller-claim:${id}`, decide);
  },
  async (made, { container }) => {
    if (!made) return;
    const service = container.resolve<SellerService>(SELLER_MODULE);
    await service.updateSellerClaims({
      id: made.claim,
      state: "open",
      reason: null,
      decided_by: null,
      decided_at: null,
    });
    if (made.membership) await service.deleteSellerMemberships(made.membership);
    if (made.standing) await service.deleteSellingStandings(made.standing);
  },
);
