import { Module } from "@medusajs/framework/utils";
import { CommendationService } from "./service";

/** Name under which the container gives the {@link CommendationService}. */
export const COMMENDATION_MODULE = "commendation";

export default Module(COMMENDATION_MODULE, { service: CommendationService });
