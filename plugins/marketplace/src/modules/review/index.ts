import { Module } from "@medusajs/framework/utils";
import { ReviewService } from "./service";

/** Name under which the container gives the {@link ReviewService}. */
export const REVIEW_MODULE = "review";

export default Module(REVIEW_MODULE, { service: ReviewService });
