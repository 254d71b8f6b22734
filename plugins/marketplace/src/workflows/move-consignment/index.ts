import type { ConsignmentAction } from "../../contract";
import { acceptConsignmentWorkflow } from "./accept";
import { cancelConsignmentWorkflow } from "./cancel";
import { deliverConsignmentWorkflow } from "./deliver";
import { packConsignmentWorkflow } from "./pack";
import { shipConsignmentWorkflow } from "./ship";
import { takeBackConsignmentWorkflow } from "./take-back";

/** What each action of a co-operative runs. */
export const MOVE_WORKFLOWS = {
  accept: acceptConsignmentWorkflow,
  pack: packConsignmentWorkflow,
  ship: shipConsignmentWorkflow,
  deliver: deliverConsignmentWorkflow,
  "take-back": takeBackConsignmentWorkflow,
  cancel: cancelConsignmentWorkflow,
} as const satisfies Record<ConsignmentAction, unknown>;
