import { createWorkflow, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { CashHolder } from "../../contract";
import { returnsOf } from "../../read/returns";
import { PAID_AT_THE_DOOR } from "../../rules/consignment-changes";
import { takenAtTheDoor } from "../../rules/returns";
import { assertPaidAtDoor } from "../consignments/awaits-payment";
import { assertHandedOver } from "../consignments/handed-over";
import { inTurn } from "../move-consignment/in-turn";
import { captureCashStep } from "../steps/capture-cash";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";

interface RecordCashInput extends ConsignmentChangeInput {
  holder: CashHolder;
}

const recordCashStep = consignmentChangeStep<RecordCashInput>(
  "record-cash",
  "cash_recorded",
  async (_container, found, { holder }) => {
    assertPaidAtDoor(found);
    if (holder === "carrier") assertHandedOver(found, "cash");
    const { state, number, cash_holder } = found;
    if (!PAID_AT_THE_DOOR.includes(state) || cash_holder) {
      const code = cash_holder
        ? `marketplace.cash_with_${cash_holder}`
        : `marketplace.consignment_is_${state}`;
      throw new Problem("conflict", code, { field: "seen", params: { number } });
    }
    const amount = takenAtTheDoor(found, returnsOf(found));
    return {
      update: { cash_holder: holder, cash_total: amount },
      facts: { holder, amount },
    };
  },
);

/** The money of a delivered consignment was taken at the door: the ledger and Medusa's payment say by whom. */
export const recordCashWorkflow = createWorkflow(
  "record-consignment-cash",
  (input: WorkflowData<RecordCashInput>) => {
    inTurn(
      input,
      () => recordCashStep(input),
      (moved) => {
        when("taken", moved, (done) => done.moved).then(() => {
          captureCashStep({ id: input.id, actor_id: input.actor_id });
        });
      },
    );
  },
);
