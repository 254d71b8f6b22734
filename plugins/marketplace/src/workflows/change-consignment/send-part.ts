import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import type { SendPart } from "../../contract";
import { readParcels } from "../../read/parcels";
import { SENDABLE } from "../../rules/consignment-changes";
import { leftToSend, namedPieces, piecesIn, tooMany } from "../../rules/parcels";
import { assertHandedOver } from "../consignments/handed-over";
import { inTurn } from "../move-consignment/in-turn";
import { labelsOf } from "../move-consignment/ship";
import { unpack } from "../move-consignment/take-out";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { readParcelStep, reserveParcelStep } from "../steps/parcel";

type SendPartInput = ConsignmentChangeInput &
  Pick<SendPart, "lines" | "carrier" | "tracking_number">;

const sendPartStep = consignmentChangeStep<SendPartInput>(
  "send-part",
  "part_sent",
  async (container, found, { lines: asked, carrier, tracking_number }) => {
    assertHandedOver(found, "sent");
    const { state, number, lines } = found;
    if (!SENDABLE.includes(state)) {
      throw new Problem("conflict", `marketplace.consignment_is_${state}`, {
        field: "seen",
        params: { number },
      });
    }
    const left = leftToSend(lines, await readParcels(container, found));
    const over = tooMany(asked, left);
    const ordered = new Map(lines.map((line) => [line.line_item_id, line]));
    if (asked.some(({ line_item_id }) => !ordered.has(line_item_id))) {
      throw new Problem("not_found", "marketplace.line_unknown");
    }
    if (over) {
      const available = left.find((line) => line.line_item_id === over.line_item_id)?.quantity ?? 0;
      throw new Problem("conflict", "marketplace.line_too_many", {
        field: "lines",
        params: { name: ordered.get(over.line_item_id)?.title ?? "", available },
      });
    }
    const all = piecesIn(asked) === piecesIn(left);
    return {
      update: {
        state: all ? "shipped" : "accepted",
        ...(carrier ? { carrier } : {}),
        ...(tracking_number ? { tracking_number } : {}),
      },
      note: [carrier, tracking_number].filter(Boolean).join(" · "),
      facts: { lines: namedPieces(lines, asked) },
    };
  },
);

/** Some pieces go now, in a parcel of their own; the rest goes later. With the last of them the consignment is on its way. */
export const sendPartWorkflow = createWorkflow(
  "send-part-of-consignment",
  (input: WorkflowData<SendPartInput>) => {
    inTurn(
      input,
      () => sendPartStep(input),
      (moved) => {
        unpack(moved, input);
        when("part-to-send", moved, (done) => done.moved).then(() => {
          const whole = readParcelStep(moved);
          const parcel = transform({ whole, input }, (data) => ({
            ...data.whole,
            items: data.input.lines.map(({ line_item_id, quantity }) => ({
              id: line_item_id,
              quantity,
            })),
          }));
          reserveParcelStep(whole);
          const fulfilment = createOrderFulfillmentWorkflow.runAsStep({
            input: transform({ parcel, input }, (data) => ({
              order_id: data.parcel.order_id,
              items: data.parcel.items,
              location_id: data.parcel.location_id,
              shipping_option_id: data.parcel.shipping_option_id,
              created_by: data.input.actor_id,
              no_notification: true,
              metadata: { carrier: data.input.carrier ?? null },
            })),
          });
          createOrderShipmentWorkflow.runAsStep({
            input: transform({ input, parcel, fulfilment }, (data) => ({
              order_id: data.parcel.order_id,
              fulfillment_id: data.fulfilment.id,
              items: data.parcel.items,
              labels: labelsOf(data.input),
              created_by: data.input.actor_id,
              no_notification: true,
            })),
          });
        });
      },
      { movesGoods: true },
    );
  },
);
