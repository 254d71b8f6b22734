import { requestReturnWorkflow } from "../../../../../workflows/change-consignment/request-return";
import { changeByStaff } from "../../change";

/** `POST /admin/consignments/:id/return`: staff write down what a shopper gives back. */
export const POST = changeByStaff(requestReturnWorkflow);
