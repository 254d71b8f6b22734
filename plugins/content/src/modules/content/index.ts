import { Module } from "@medusajs/framework/utils";
import { ContentService } from "./service";

/** Name under which the container gives the {@link ContentService}. */
export const CONTENT_MODULE = "content";

export default Module(CONTENT_MODULE, { service: ContentService });
