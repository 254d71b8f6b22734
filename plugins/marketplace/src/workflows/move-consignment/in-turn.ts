import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { CONSIGNMENTS_CHANGED } from "../../consignments-changed";
import type { ConsignmentAction } from "../../contract";
import { type ConsignmentMoveInput, moveConsignmentStep } from "../steps/move-consignment";

const PATIENCE_SECONDS = 20;
/** Longer than a move takes; after a crash the order can be worked on again by then. */
const HELD_SECONDS = 60;

/**
 * Composes a move of one consignment with what follows from it in Medusa's own order, one move of an order at a
 * time: two co-operatives may press at once, but an order takes one change after the other.
 */
export function moveInTurn(
  action: ConsignmentAction,
  input: WorkflowData<ConsignmentMoveInput>,
  follow: (moved: ReturnType<typeof moveConsignmentStep>) => void,
): void {
  const key = transform(input, ({ order_id }) => `moving:${order_id}`);
  acquireLockStep({ key, timeout: PATIENCE_SECONDS, ttl: HELD_SECONDS });
  const moved = moveConsignmentStep(transform(input, (move) => ({ action, move })));
  follow(moved);
  when("consignment-moved", moved, (done) => done.moved).then(() => {
    emitEventStep({ eventName: CONSIGNMENTS_CHANGED, data: { order_id: moved.order_id } });
  });
  releaseLockStep({ key });
}
