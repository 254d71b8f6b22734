import { createWorkflow, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { ArrivePart } from "../../contract";
import { readParcels } from "../../read/parcels";
import { UNFINISHED } from "../../rules/consignment-changes";
import { namedPieces, onTheWay } from "../../rules/parcels";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";
import { deliverParcelsStep } from "../steps/deliver-parcels";

type ArrivePartInput = ConsignmentChangeInput & Pick<ArrivePart, "parcel_id">;

const arrivePartStep = consignmentChangeStep<ArrivePartInput>(
  "arrive-part",
  "part_arrived",
  async (container, found, { parcel_id }) => {
    const { state, number } = found;
    if (!UNFINISHED.includes(state)) {
      throw new Problem("conflict", `marketplace.consignment_is_${state}`, {
        field: "seen",
        params: { number },
      });
    }
    const parcels = await readParcels(container, found);
    const parcel = onTheWay(parcels).find(({ id }) => id === parcel_id);
    if (!parcel) throw new Problem("not_found", "marketplace.parcel_unknown");
    const { carrier, tracking_number, lines } = parcel;
    return {
      note: [carrier, tracking_number].filter(Boolean).join(" · "),
      facts: { lines: namedPieces(found.lines, lines) },
    };
  },
);

/** One parcel of several has come to the recipient; the last one is told by delivering the consignment. */
export const arrivePartWorkflow = createWorkflow(
  "arrive-part-of-consignment",
  (input: WorkflowData<ArrivePartInput>) => {
    inTurn(
      input,
      () => arrivePartStep(input),
      (moved) => {
        when("part-arrived", moved, (done) => done.moved).then(() => {
          deliverParcelsStep({ id: input.id, parcel_id: input.parcel_id });
        });
      },
    );
  },
);
