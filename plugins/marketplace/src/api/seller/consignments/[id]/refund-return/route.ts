import { refundReturnWorkflow } from "../../../../../workflows/change-consignment/refund-return";
import { change } from "../../move";

/** `POST /seller/consignments/:id/refund-return` */
export const POST = change(refundReturnWorkflow, { payer: "seller" });
