import { Module } from "@medusajs/framework/utils";
import { AccessService } from "./service";

/** Name under which the container gives the {@link AccessService}. */
export const ACCESS_MODULE = "access";

export default Module(ACCESS_MODULE, { service: AccessService });
