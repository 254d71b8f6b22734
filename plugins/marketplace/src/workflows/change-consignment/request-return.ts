import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { RequestReturn } from "../../contract";
import { readParcels } from "../../read/parcels";
import { returnsOf } from "../../read/returns";
import { notBack, tooMany } from "../../rules/parcels";
import { returnable } from "../../rules/returns";
import { openReturn } from "../consignments/medusa-return";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { keepReturnStep } from "../steps/keep-return";
import { readParcelStep } from "../steps/parcel";

type RequestReturnInput = ConsignmentChangeInput &
  Pick<RequestReturn, "lines" | "note"> & {
    /** What a shopper who asked by themselves photographed: scans of the co-operative. */
    pictures?: string[];
    by_shopper?: true;
  };

const requestReturnStep = consignmentChangeStep<RequestReturnInput>(
  "request-consignment-return",
  "return_requested",
  async (container, found, { lines: asked, note, pictures, by_shopper }) => {
    const { state, number, lines } = found;
    if (state !== "delivered") {
      throw new Problem("conflict", `marketplace.consignment_is_${state}`, {
        field: "seen",
        params: { number },
      });
    }
    const parcels = await readParcels(container, found);
    if (parcels.length === 0) throw new Problem("conflict", "marketplace.return_no_parcel");
    const ordered = new Map(lines.map((line) => [line.line_item_id, line]));
    if (asked.some(({ line_item_id }) => !ordered.has(line_item_id))) {
      throw new Problem("not_found", "marketplace.line_unknown");
    }
    const can = returnable(notBack(lines, parcels), returnsOf(found));
    const over = tooMany(asked, can);
    if (over) {
      const available = can.find((line) => line.line_item_id === over.line_item_id)?.quantity ?? 0;
      throw new Problem("conflict", "marketplace.return_too_many", {
        field: "lines",
        params: { name: ordered.get(over.line_item_id)?.title ?? "", available },
      });
    }
    const named = asked.map(({ line_item_id, quantity, reason }) => ({
      line_item_id,
      title: ordered.get(line_item_id)?.title ?? "",
      variant_title: ordered.get(line_item_id)?.variant_title ?? null,
      quantity,
      reason,
      written_off: 0,
    }));
    return {
      newReturn: { lines: named, note: note || null, pictures },
      note: note || undefined,
      facts: { lines: named, ...(by_shopper ? { by_shopper } : {}) },
    };
  },
);

/** The shopper gives some pieces back, as they told the co-operative or staff, or asked in their account: Medusa's return waits for them. */
export const requestReturnWorkflow = createWorkflow(
  "request-return-of-consignment",
  (input: WorkflowData<RequestReturnInput>) => {
    inTurn(
      input,
      () => requestReturnStep(input),
      (moved) => {
        when("return-wanted", moved, (done) => done.moved).then(() => {
          const parcel = readParcelStep(moved);
          const return_id = openReturn(
            transform({ parcel, input }, (data) => ({
              order_id: data.parcel.order_id,
              location_id: data.parcel.location_id,
              actor_id: data.input.actor_id,
              note: data.input.note,
              items: data.input.lines.map(({ line_item_id, quantity, reason }) => ({
                id: line_item_id,
                quantity,
                internal_note: reason,
              })),
            })),
          );
          keepReturnStep(
            transform({ moved, return_id }, (data) => ({
              id: data.moved.record_id,
              return_id: data.return_id,
            })),
          );
        });
      },
    );
  },
);
