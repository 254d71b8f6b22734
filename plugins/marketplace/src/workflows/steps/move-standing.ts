import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { Standing, StandingAction } from "../../contract";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerService } from "../../modules/seller/service";
import { judgeMove } from "../../rules/judge-move";
import { STANDING_MOVES } from "../../rules/standing-moves";

/** What an officer does with an organisation's standing, and which one they saw when they did. */
export interface StandingMove {
  organisation_id: string;
  action: StandingAction;
  seen: Standing;
  reason?: string;
  actor_id: string;
}

interface Trace {
  before: { id: string; state: Standing; reason: string | null; since: Date; confirmed: boolean };
  eventId: string;
}

/**
 * Moves an organisation's standing and writes who did and why; two at once come one after the other. Done
 * already, it does nothing. Gives whether it moved.
 * @throws Problem `marketplace.standing_unknown`; conflict that says how it stands, where that is no longer as the
 * officer saw it.
 */
export const moveStandingStep = createStep(
  "move-standing",
  async ({ organisation_id, action, seen, reason, actor_id }: StandingMove, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    const move = async () => {
      const [standing] = await service.listSellingStandings({ organisation_id }, { take: 1 });
      if (!standing) throw new Problem("not_found", "marketplace.standing_unknown");
      const verdict = judgeMove(STANDING_MOVES[action], standing.state, seen);
      if (verdict === "refuse") {
        throw new Problem("conflict", `marketplace.standing_is_${standing.state}`, {
          field: "seen",
        });
      }
      if (verdict === "done") return new StepResponse<boolean, Trace | null>(false, null);
      const { id, state, reason: before, since, confirmed } = standing;
      const { to } = STANDING_MOVES[action];
      const told = { state: to, reason: reason ?? null };
      await service.updateSellingStandings({
        id,
        ...told,
        since: new Date(),
        confirmed: confirmed || to === "approved",
      });
      const event = await service.createSellingStandingEvents({
        standing_id: id,
        ...told,
        actor_id,
      });
      return new StepResponse<boolean, Trace | null>(true, {
        before: { id, state, reason: before, since, confirmed },
        eventId: event.id,
      });
    };
    return container.resolve(Modules.LOCKING).execute(`selling-standing:${organisation_id}`, move);
  },
  async (done, { container }) => {
    if (!done) return;
    const service = container.resolve<SellerService>(SELLER_MODULE);
    await service.updateSellingStandings(done.before);
    await service.deleteSellingStandingEvents(done.eventId);
  },
);
