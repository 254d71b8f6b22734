import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { cancelReturnWorkflow } from "@medusajs/medusa/core-flows";
import type { RefuseReturn } from "../../contract";
import { returnsOf } from "../../read/returns";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { returnIn } from "./return-in";

type RefuseReturnInput = ConsignmentChangeInput & Pick<RefuseReturn, "return_id" | "reason">;

const refuseReturnStep = consignmentChangeStep<RefuseReturnInput>(
  "refuse-consignment-return",
  "return_refused",
  async (_container, found, { return_id, reason }) => {
    const { id, lines } = returnIn(returnsOf(found), return_id, "requested");
    return { nextReturn: { id, state: "refused", note: reason }, note: reason, facts: { lines } };
  },
);

/** Nothing of a return comes back: the pieces stay with the shopper. */
export const refuseReturnWorkflow = createWorkflow(
  "refuse-return-of-consignment",
  (input: WorkflowData<RefuseReturnInput>) => {
    inTurn(
      input,
      () => refuseReturnStep(input),
      (moved) => {
        when("return-refused", moved, (done) => done.moved).then(() => {
          cancelReturnWorkflow.runAsStep({
            input: transform({ moved, input }, (data) => ({
              return_id: data.moved.return_id,
              canceled_by: data.input.actor_id,
              no_notification: true,
            })),
          });
        });
      },
    );
  },
);
