import { receiveReturnWorkflow } from "../../../../../workflows/change-consignment/receive-return";
import { change } from "../../move";

/** `POST /seller/consignments/:id/receive-return` */
export const POST = change(receiveReturnWorkflow);
