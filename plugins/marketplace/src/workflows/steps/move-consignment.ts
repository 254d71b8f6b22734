import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { ConsignmentAction, ConsignmentState } from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { CONSIGNMENT_MOVES } from "../../rules/consignment-moves";
import { judgeMove } from "../../rules/judge-move";
import { oneAtATime } from "../consignments/lock";

/** What a person of a co-operative does with a consignment, and what they saw when they did. */
export interface ConsignmentMoveInput {
  id: string;
  order_id: string;
  seen: ConsignmentState;
  actor_id: string;
  carrier?: string;
  tracking_number?: string;
  reason?: string;
}

/** A consignment after a move. */
export interface MovedConsignment {
  id: string;
  order_id: string;
  organisation_id: string;
  /** Whether this move did it; pressed again, it had been done. */
  moved: boolean;
  /** Medusa's fulfilment of it, where one holds. */
  fulfillment_id: string | null;
}

interface Trace {
  before: {
    id: string;
    state: ConsignmentState;
    carrier: string | null;
    tracking_number: string | null;
  };
  eventId: string;
}

async function liveFulfilment(container: MedusaContainer, id: string | null) {
  if (!id) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "canceled_at"],
    filters: { id },
  });
  return data[0] && !data[0].canceled_at ? id : null;
}

const noteOf = ({ carrier, tracking_number, reason }: ConsignmentMoveInput) =>
  reason || [carrier, tracking_number].filter(Boolean).join(" · ") || null;

/**
 * Moves a consignment to the state of an action and writes who did. Done already, it does nothing.
 * @throws Problem conflict that says in which state it is, where it is no longer as the person saw it.
 */
export const moveConsignmentStep = createStep(
  "move-consignment",
  async (
    { action, move }: { action: ConsignmentAction; move: ConsignmentMoveInput },
    { container },
  ) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    return oneAtATime(container, move.order_id, async () => {
      const [consignment] = await service.listConsignments({ id: [move.id] }, { take: 1 });
      if (!consignment) throw new Problem("not_found", "marketplace.consignment_unknown");
      const { id, order_id, organisation_id, number, state } = consignment;
      const verdict = judgeMove(CONSIGNMENT_MOVES[action], state, move.seen);
      if (verdict === "refuse") {
        const code = `marketplace.consignment_is_${state}`;
        throw new Problem("conflict", code, { field: "seen", params: { number } });
      }
      const fulfillment_id = await liveFulfilment(container, consignment.fulfillment_id);
      const answer: MovedConsignment = {
        id,
        order_id,
        organisation_id,
        moved: verdict === "move",
        fulfillment_id,
      };
      if (verdict === "done") return new StepResponse<MovedConsignment, Trace | null>(answer, null);
      const { carrier, tracking_number } = consignment;
      const { to } = CONSIGNMENT_MOVES[action];
      await service.updateConsignments({
        id,
        state: to,
        carrier: move.carrier || carrier,
        tracking_number: move.tracking_number || tracking_number,
      });
      const event = await service.createConsignmentEvents({
        consignment_id: id,
        state: to,
        note: noteOf(move),
        actor_id: move.actor_id,
      });
      return new StepResponse<MovedConsignment, Trace | null>(answer, {
        before: { id, state, carrier, tracking_number },
        eventId: event.id,
      });
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    await service.updateConsignments(done.before);
    await service.deleteConsignmentEvents(done.eventId);
  },
);
