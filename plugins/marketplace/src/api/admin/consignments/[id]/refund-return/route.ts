import { refundReturnWorkflow } from "../../../../../workflows/change-consignment/refund-return";
import { changeByStaff } from "../../change";

/** `POST /admin/consignments/:id/refund-return`: the market itself has paid the shopper back. */
export const POST = changeByStaff(refundReturnWorkflow, { payer: "market" });
