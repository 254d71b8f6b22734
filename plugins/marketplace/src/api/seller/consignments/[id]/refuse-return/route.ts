import { refuseReturnWorkflow } from "../../../../../workflows/change-consignment/refuse-return";
import { change } from "../../move";

/** `POST /seller/consignments/:id/refuse-return` */
export const POST = change(refuseReturnWorkflow);
