import { arrivePartWorkflow } from "../../../../../workflows/change-consignment/arrive-part";
import { change } from "../../move";

/** `POST /seller/consignments/:id/arrive-part` */
export const POST = change(arrivePartWorkflow);
