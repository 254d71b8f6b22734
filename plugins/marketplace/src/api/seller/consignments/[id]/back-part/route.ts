import { backPartWorkflow } from "../../../../../workflows/change-consignment/back-part";
import { change } from "../../move";

/** `POST /seller/consignments/:id/back-part` */
export const POST = change(backPartWorkflow);
