import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { HELD_SECONDS, movingKey } from "@nang-gio/payment-vietnam/workflows/one-order";
import { CONSIGNMENTS_CHANGED } from "../../consignments-changed";
import type { ConsignmentAction } from "../../contract";
import {
  type ConsignmentMoveInput,
  type MovedConsignment,
  moveConsignmentStep,
} from "../steps/move-consignment";
import { holdParcelStep, releaseParcelStep } from "../steps/parcel";

/** How long one waits for an order on which somebody works. */
export const PATIENCE_SECONDS = 20;

/**
 * Composes what is done with one consignment with what follows from it in Medusa's own order, one thing of an order at
 * a time: two co-operatives may press at once, but an order takes one change after the other. What moves goods holds
 * their stock meanwhile.
 */
export function inTurn<Done extends MovedConsignment>(
  input: WorkflowData<{ order_id: string }>,
  act: () => WorkflowData<Done>,
  follow: (moved: WorkflowData<Done>) => void,
  { movesGoods = false } = {},
): void {
  const key = transform(input, movingKey);
  acquireLockStep({ key, timeout: PATIENCE_SECONDS, ttl: HELD_SECONDS });
  const moved = act();
  if (movesGoods) {
    when("goods-to-move", moved, (done) => done.moved).then(() => {
      holdParcelStep(moved);
    });
  }
  follow(moved);
  if (movesGoods) {
    when("goods-moved", moved, (done) => done.moved).then(() => {
      releaseParcelStep(moved);
    });
  }
  when("consignment-moved", moved, (done) => done.moved).then(() => {
    emitEventStep({ eventName: CONSIGNMENTS_CHANGED, data: { order_id: moved.order_id } });
  });
  releaseLockStep({ key });
}

/** The same for a move from one state to another. */
export function moveInTurn(
  action: ConsignmentAction,
  input: WorkflowData<ConsignmentMoveInput>,
  follow: (moved: WorkflowData<MovedConsignment>) => void,
  more: { movesGoods?: boolean } = {},
): void {
  inTurn(
    input,
    () => moveConsignmentStep(transform(input, (move) => ({ action, move }))),
    follow,
    more,
  );
}
