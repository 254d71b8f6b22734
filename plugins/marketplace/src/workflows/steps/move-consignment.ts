import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type {
  CashHolder,
  ConsignmentAction,
  ConsignmentState,
  MoneyHolder,
  UndeliveredReason,
} from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { readParcels } from "../../read/parcels";
import { movesOf } from "../../rules/consignment-moves";
import { judgeMove } from "../../rules/judge-move";
import type { Pieces } from "../../rules/parcels";
import { assertPaid, assertPaidAtDoor } from "../consignments/awaits-payment";
import { assertBack, toldOfBack } from "../consignments/come-back";
import { assertHandedOver } from "../consignments/handed-over";
import { oneAtATime } from "../consignments/lock";

/** What a person of a co-operative, or its shopper, does with a consignment, and what they saw when they did. */
export interface ConsignmentMoveInput {
  id: string;
  order_id: string;
  seen: ConsignmentState;
  revision?: number;
  actor_id: string;
  carrier?: string;
  tracking_number?: string;
  reason?: string;
  cash?: CashHolder;
  undelivered?: UndeliveredReason;
  written_off?: Pieces[];
  /** The shopper cancels it in their account, also where its money is still waited for. */
  by_shopper?: true;
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
  /** How it stood before and stands now. */
  was: ConsignmentState;
  state: ConsignmentState;
}

interface Trace {
  before: {
    id: string;
    state: ConsignmentState;
    carrier: string | null;
    tracking_number: string | null;
    revision: number;
    cash_holder: MoneyHolder | null;
    cash_total: number | null;
  };
  eventIds: string[];
}

/** The id of a fulfilment that is not cancelled. */
export async function liveFulfilment(container: MedusaContainer, id: string | null) {
  if (!id) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "canceled_at"],
    filters: { id },
  });
  return data[0] && !data[0].canceled_at ? id : null;
}

async function assertNothingSent(
  container: MedusaContainer,
  consignment: Parameters<typeof readParcels>[1] & { number: string },
): Promise<void> {
  const parcels = await readParcels(container, consignment);
  if (parcels.every(({ shipped_at }) => !shipped_at)) return;
  const { number } = consignment;
  throw new Problem("conflict", "marketplace.consignment_partly_sent", { params: { number } });
}

const noteOf = ({ carrier, tracking_number, reason }: ConsignmentMoveInput) =>
  reason || [carrier, tracking_number].filter(Boolean).join(" · ") || null;

/** What is told of a move beside its note. */
const factsOf = (
  consignment: Parameters<typeof toldOfBack>[0],
  move: ConsignmentMoveInput,
): ReturnType<typeof toldOfBack> =>
  move.by_shopper ? { by_shopper: true } : toldOfBack(consignment, move);

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
      const [consignment] = await service.listConsignments(
        { id: [move.id] },
        { relations: ["lines", "events"], take: 1 },
      );
      if (!consignment) throw new Problem("not_found", "marketplace.consignment_unknown");
      const { id, order_id, organisation_id, number, state } = consignment;
      const { revision } = consignment;
      if (!move.by_shopper) assertPaid(consignment);
      if (move.cash) assertPaidAtDoor(consignment);
      if (action === "ship" || action === "take-back") assertHandedOver(consignment, "sent");
      if (move.cash === "carrier") assertHandedOver(consignment, "cash");
      const { to } = movesOf(consignment)[action];
      const verdict = judgeMove(movesOf(consignment)[action], state, move.seen);
      const changed = verdict === "move" && (move.revision ?? revision) !== revision;
      if (verdict === "refuse" || changed) {
        const code = changed ? "consignment_changed" : `consignment_is_${state}`;
        throw new Problem("conflict", `marketplace.${code}`, { field: "seen", params: { number } });
      }
      if (action === "cancel" && verdict === "move")
        await assertNothingSent(container, consignment);
      if (action === "take-back" && verdict === "move")
        await assertBack(container, consignment, move);
      const fulfillment_id = await liveFulfilment(container, consignment.fulfillment_id);
      const answer: MovedConsignment = {
        id,
        order_id,
        organisation_id,
        moved: verdict === "move",
        fulfillment_id,
        was: state,
        state: to,
      };
      if (verdict === "done") return new StepResponse<MovedConsignment, Trace | null>(answer, null);
      const { carrier, tracking_number, cash_holder, cash_total, total } = consignment;
      await service.updateConsignments({
        id,
        state: to,
        revision: revision + 1,
        carrier: move.carrier || carrier,
        tracking_number: move.tracking_number || tracking_number,
        ...(move.cash ? { cash_holder: move.cash, cash_total: total } : {}),
      });
      const done = { consignment_id: id, state: to, actor_id: move.actor_id, revision };
      const events = await service.createConsignmentEvents([
        { ...done, note: noteOf(move), facts: factsOf(consignment, move) },
        ...(move.cash
          ? [
              {
                ...done,
                kind: "cash_recorded" as const,
                facts: { holder: move.cash, amount: total },
              },
            ]
          : []),
      ]);
      return new StepResponse<MovedConsignment, Trace | null>(answer, {
        before: { id, state, carrier, tracking_number, revision, cash_holder, cash_total },
        eventIds: events.map((event) => event.id),
      });
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    await service.updateConsignments(done.before);
    await service.deleteConsignmentEvents(done.eventIds);
  },
);
