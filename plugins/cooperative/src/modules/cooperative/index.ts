import { Module } from "@medusajs/framework/utils";
import { CooperativeService } from "./service";

/** Name under which the container gives the {@link CooperativeService}. */
export const COOPERATIVE_MODULE = "cooperative";

export default Module(COOPERATIVE_MODULE, { service: CooperativeService });
