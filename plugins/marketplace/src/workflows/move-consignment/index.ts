import type { ConsignmentAction } from "../../contract";
import { acceptConsignmentWorkflow } from "./accept";
import { cancelConsignmentWorkflow } from "./cancel";
import { deliverConsignmentWorkflow } from "./deliver";
import { packConsignmentWorkflow } from "./pack";
import { shipConsignmentWorkflow } from "./ship";

/** What each action of a co-operative runs. */
export const MOVE_WORKFLOWS = {
  accept: acceptConsignmentWorkflow,
  pack: packConsignmentWorkflow,
  ship: shipConsignmentWorkflow,
  deliver: deliverConsignmentWorkflow,
  cancel: cancelConsignmentWorkflow,
} as const satisfies Record<ConsignmentAction, unknown>;
