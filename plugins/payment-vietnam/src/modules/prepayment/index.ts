import { Module } from "@medusajs/framework/utils";
import { PrepaymentService } from "./service";

/** Name under which the container gives the {@link PrepaymentService}. */
export const PREPAYMENT_MODULE = "prepayment";

export default Module(PREPAYMENT_MODULE, { service: PrepaymentService });
