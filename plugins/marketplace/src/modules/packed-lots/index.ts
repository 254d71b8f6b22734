import { Module } from "@medusajs/framework/utils";
import { PackedLotsService } from "./service";

/** Name under which the container gives the {@link PackedLotsService}. */
export const PACKED_LOTS_MODULE = "packedLots";

export default Module(PACKED_LOTS_MODULE, { service: PackedLotsService });
