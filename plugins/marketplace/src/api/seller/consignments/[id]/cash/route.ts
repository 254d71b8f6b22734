import { recordCashWorkflow } from "../../../../../workflows/change-consignment/record-cash";
import { change } from "../../move";

/** `POST /seller/consignments/:id/cash` */
export const POST = change(recordCashWorkflow);
