import { Module } from "@medusajs/framework/utils";
import { QuotationService } from "./service";

/** Name under which the container gives the {@link QuotationService}. */
export const QUOTATION_MODULE = "quotation";

export default Module(QUOTATION_MODULE, { service: QuotationService });
