import { cancelLineWorkflow } from "../../../../../workflows/change-consignment/cancel-line";
import { change } from "../../move";

/** `POST /seller/consignments/:id/cancel-line` */
export const POST = change(cancelLineWorkflow);
