import { Module } from "@medusajs/framework/utils";
import { InterestService } from "./service";

/** Name under which the container gives the {@link InterestService}. */
export const INTEREST_MODULE = "interest";

export default Module(INTEREST_MODULE, { service: InterestService });
