import { Module } from "@medusajs/framework/utils";
import { ReportingService } from "./service";

/** Name under which the container gives the {@link ReportingService}. */
export const REPORTING_MODULE = "plan_reporting";

export default Module(REPORTING_MODULE, { service: ReportingService });
