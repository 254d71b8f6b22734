import { createWorkflow, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { ReceiveReturn } from "../../contract";
import { readParcels } from "../../read/parcels";
import { returnsOf } from "../../read/returns";
import { notBack, piecesIn, tooMany } from "../../rules/parcels";
import { returnWorth } from "../../rules/returns";
import { type MaybeReturned, receiveReturn } from "../consignments/medusa-return";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { readReturnStep } from "../steps/read-return";
import { returnIn } from "./return-in";

type ReceiveReturnInput = ConsignmentChangeInput & Pick<ReceiveReturn, "return_id" | "written_off">;

const receiveReturnStep = consignmentChangeStep<ReceiveReturnInput>(
  "receive-consignment-return",
  "return_received",
  async (container, found, { return_id, written_off }) => {
    const returns = returnsOf(found);
    const returned = returnIn(returns, return_id, "requested");
    const over = tooMany(written_off, returned.lines);
    if (over) {
      const line = returned.lines.find(({ line_item_id }) => line_item_id === over.line_item_id);
      throw new Problem("conflict", "marketplace.return_too_many", {
        field: "written_off",
        params: { name: line?.title ?? "", available: line?.quantity ?? 0 },
      });
    }
    const lines = returned.lines.map((line) => ({
      ...line,
      written_off: piecesIn(
        written_off.filter(({ line_item_id }) => line_item_id === line.line_item_id),
      ),
    }));
    const sold = { ...found, lines: notBack(found.lines, await readParcels(container, found)) };
    const { amount, all } = returnWorth(sold, returns, lines);
    return {
      update: all ? { state: "returned" as const } : {},
      nextReturn: { id: returned.id, state: "received", lines, amount, received_at: new Date() },
      facts: { lines, amount },
    };
  },
);

/**
 * The pieces of a return are here: what can be sold again goes to the stock, the rest is written off. The order comes to
 * less, and the ledger with it; with the last piece the consignment is returned.
 */
export const receiveReturnWorkflow = createWorkflow(
  "receive-return-of-consignment",
  (input: WorkflowData<ReceiveReturnInput>) => {
    inTurn(
      input,
      () => receiveReturnStep(input),
      (moved) => {
        const returned = when("return-read", moved, (done) => done.moved).then(() =>
          readReturnStep(moved),
        ) as MaybeReturned;
        receiveReturn(returned, input);
      },
      { movesGoods: true },
    );
  },
);
