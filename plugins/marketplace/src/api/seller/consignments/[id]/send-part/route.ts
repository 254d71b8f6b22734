import { sendPartWorkflow } from "../../../../../workflows/change-consignment/send-part";
import { change } from "../../move";

/** `POST /seller/consignments/:id/send-part` */
export const POST = change(sendPartWorkflow);
