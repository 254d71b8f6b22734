import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { RefundPayer, RefundReturn } from "../../contract";
import { returnsOf } from "../../read/returns";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { refundCashStep } from "../steps/refund-cash";
import { returnIn } from "./return-in";

type RefundReturnInput = ConsignmentChangeInput &
  Pick<RefundReturn, "return_id" | "how"> & { payer: RefundPayer };

const refundReturnStep = consignmentChangeStep<RefundReturnInput>(
  "refund-consignment-return",
  "refunded",
  async (_container, found, { return_id, how, payer }) => {
    const { id, lines, amount } = returnIn(returnsOf(found), return_id, "received");
    const { number, cash_holder, refunded_total } = found;
    if (found.payment === "prepaid") {
      throw new Problem("conflict", "marketplace.refund_prepaid", { params: { number } });
    }
    if (!cash_holder) {
      throw new Problem("conflict", "marketplace.cash_unrecorded", { params: { number } });
    }
    const paid = amount ?? 0;
    return {
      update: { refunded_total: refunded_total + paid },
      nextReturn: {
        id,
        state: "refunded",
        paid_by: payer,
        paid_how: how,
        refunded_at: new Date(),
      },
      facts: { lines, amount: paid, payer, how },
    };
  },
);

/** The shopper was paid back for a return: Medusa's payment and the ledger say by whom. */
export const refundReturnWorkflow = createWorkflow(
  "refund-return-of-consignment",
  (input: WorkflowData<RefundReturnInput>) => {
    inTurn(
      input,
      () => refundReturnStep(input),
      (moved) => {
        when("return-refunded", moved, (done) => done.moved).then(() => {
          refundCashStep(
            transform({ moved, input }, (data) => ({
              order_id: data.moved.order_id,
              record_id: data.moved.record_id,
              actor_id: data.input.actor_id,
            })),
          );
        });
      },
    );
  },
);
