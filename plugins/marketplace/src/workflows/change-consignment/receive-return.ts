import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  beginReceiveReturnWorkflow,
  confirmReturnReceiveWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import type { ReceiveReturn } from "../../contract";
import { returnsOf } from "../../read/returns";
import { piecesIn, tooMany } from "../../rules/parcels";
import { returnWorth } from "../../rules/returns";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { followOrderStep } from "../steps/follow-order";
import { type ReturnedItems, readReturnStep } from "../steps/read-return";
import { returnIn } from "./return-in";

type ReceiveReturnInput = ConsignmentChangeInput & Pick<ReceiveReturn, "return_id" | "written_off">;

const receiveReturnStep = consignmentChangeStep<ReceiveReturnInput>(
  "receive-consignment-return",
  "return_received",
  async (_container, found, { return_id, written_off }) => {
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
    const { amount, all } = returnWorth(found, returns, lines);
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
        const returned = when("return-here", moved, (done) => done.moved).then(() => {
          const read = readReturnStep(moved);
          beginReceiveReturnWorkflow.runAsStep({
            input: transform({ read, input }, (data) => ({
              return_id: data.read.return_id,
              created_by: data.input.actor_id,
            })),
          });
          return read;
        }) as WorkflowData<ReturnedItems | undefined>;
        when("to-stock", returned, (read: ReturnedItems | undefined) =>
          Boolean(read?.restocked.length),
        ).then(() => {
          receiveItemReturnRequestWorkflow.runAsStep({
            input: transform({ returned }, (data) => ({
              return_id: data.returned?.return_id ?? "",
              items: data.returned?.restocked ?? [],
            })),
          });
        });
        when("to-write-off", returned, (read: ReturnedItems | undefined) =>
          Boolean(read?.written_off.length),
        ).then(() => {
          dismissItemReturnRequestWorkflow.runAsStep({
            input: transform({ returned }, (data) => ({
              return_id: data.returned?.return_id ?? "",
              items: data.returned?.written_off ?? [],
            })),
          });
        });
        when("return-received", moved, (done) => done.moved).then(() => {
          confirmReturnReceiveWorkflow.runAsStep({
            input: transform({ returned, input }, (data) => ({
              return_id: data.returned?.return_id ?? "",
              confirmed_by: data.input.actor_id,
            })),
          });
          followOrderStep({ order_id: input.order_id });
        });
      },
      { movesGoods: true },
    );
  },
);
