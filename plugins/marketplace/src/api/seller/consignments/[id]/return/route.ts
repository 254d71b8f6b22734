import { requestReturnWorkflow } from "../../../../../workflows/change-consignment/request-return";
import { change } from "../../move";

/** `POST /seller/consignments/:id/return` */
export const POST = change(requestReturnWorkflow);
