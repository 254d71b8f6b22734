import { Module } from "@medusajs/framework/utils";
import { NoticesService } from "./service";

/** Name under which the container gives the {@link NoticesService}. */
export const NOTICES_MODULE = "notices";

export default Module(NOTICES_MODULE, { service: NoticesService });
