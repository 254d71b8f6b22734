import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { CancelLine } from "../../contract";
import { readParcels } from "../../read/parcels";
import { NOT_SENT } from "../../rules/consignment-changes";
import { leftToSend, notBack, piecesIn, stateOnceAllSent } from "../../rules/parcels";
import { shrunkAdjustment } from "../../rules/shrunk-adjustments";
import { inTurn } from "../move-consignment/in-turn";
import { takeOut } from "../move-consignment/take-out";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";

type CancelLineInput = ConsignmentChangeInput &
  Pick<CancelLine, "line_item_id" | "quantity" | "reason">;

const cancelLineStep = consignmentChangeStep<CancelLineInput>(
  "cancel-line",
  "line_cancelled",
  async (container, found, { line_item_id, quantity, reason }) => {
    const { state, number, lines } = found;
    if (!NOT_SENT.includes(state)) {
      throw new Problem("conflict", `marketplace.consignment_is_${state}`, {
        field: "seen",
        params: { number },
      });
    }
    const parcels = await readParcels(container, found);
    const left = leftToSend(lines, parcels);
    const line = left.find((one) => one.line_item_id === line_item_id);
    const ordered = lines.find((one) => one.line_item_id === line_item_id);
    if (!ordered) throw new Problem("not_found", "marketplace.line_unknown");
    const available = line?.quantity ?? 0;
    if (quantity > available) {
      throw new Problem("conflict", "marketplace.line_too_many", {
        field: "quantity",
        params: { name: ordered.title, available },
      });
    }
    const { title, variant_title, total } = ordered;
    const rest = piecesIn(left) - quantity;
    const held = piecesIn(notBack([ordered], parcels));
    const kept = shrunkAdjustment(total, held, held - quantity);
    const unpacked = state === "packed" ? "accepted" : state;
    return {
      update: { state: rest === 0 ? stateOnceAllSent(parcels) : unpacked },
      note: reason,
      facts: {
        lines: [{ line_item_id, title, variant_title, quantity }],
        amount: total - kept,
      },
    };
  },
);

/**
 * Some pieces of a line can't be delivered: they go back to the stock and out of the order, and the shopper owes less.
 * What was packed is to be packed anew; with its last piece the consignment is cancelled.
 */
export const cancelLineWorkflow = createWorkflow(
  "cancel-consignment-line",
  (input: WorkflowData<CancelLineInput>) => {
    inTurn(
      input,
      () => cancelLineStep(input),
      (moved) => takeOut(moved, input),
      { movesGoods: true },
    );
  },
);
