import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type { BackPart } from "../../contract";
import { readParcels } from "../../read/parcels";
import { UNFINISHED } from "../../rules/consignment-changes";
import { leftToSend, namedPieces, notBack, onTheWay, stateOnceAllSent } from "../../rules/parcels";
import { returnWorth } from "../../rules/returns";
import { assertWrittenOff, toldOfBack } from "../consignments/come-back";
import { takeBackPieces } from "../consignments/take-back-pieces";
import { inTurn } from "../move-consignment/in-turn";
import { type ConsignmentChangeInput, consignmentChangeStep } from "../steps/change-consignment";

type BackPartInput = ConsignmentChangeInput &
  Pick<BackPart, "parcel_id" | "undelivered" | "reason" | "written_off">;

const backPartStep = consignmentChangeStep<BackPartInput>(
  "back-part",
  "part_came_back",
  async (container, found, told) => {
    const { state, number, lines } = found;
    if (!UNFINISHED.includes(state)) {
      throw new Problem("conflict", `marketplace.consignment_is_${state}`, {
        field: "seen",
        params: { number },
      });
    }
    const parcels = await readParcels(container, found);
    const parcel = onTheWay(parcels).find(({ id }) => id === told.parcel_id);
    if (!parcel) throw new Problem("not_found", "marketplace.parcel_unknown");
    assertWrittenOff(lines, parcel.lines, told);
    const came_back_at = new Date().toISOString();
    const now = parcels.map((one) => (one === parcel ? { ...one, came_back_at } : one));
    const next = leftToSend(lines, now).length > 0 ? state : stateOnceAllSent(now);
    if (next === "undelivered") {
      throw new Problem("conflict", "marketplace.parcel_is_the_last", { params: { number } });
    }
    const out = { lines: notBack(lines, parcels), shipping_total: 0 };
    return {
      update: { state: next },
      note: told.reason,
      facts: {
        ...toldOfBack(found, told),
        parcel_id: parcel.id,
        lines: namedPieces(lines, parcel.lines),
        amount: returnWorth(out, [], parcel.lines).amount,
      },
    };
  },
);

/**
 * Nobody took one parcel of several, and it is back: its goods are stock again and owed no more. The rest goes on; where
 * nothing else is out or left to send, it is delivered with what has arrived.
 */
export const backPartWorkflow = createWorkflow(
  "back-part-of-consignment",
  (input: WorkflowData<BackPartInput>) => {
    inTurn(
      input,
      () => backPartStep(input),
      (moved) => takeBackPieces(moved, input),
      { movesGoods: true },
    );
  },
);
