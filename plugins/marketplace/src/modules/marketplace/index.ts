import { Module } from "@medusajs/framework/utils";
import { MarketplaceService } from "./service";

/** Name under which the container gives the {@link MarketplaceService}. */
export const MARKETPLACE_MODULE = "marketplace";

export default Module(MARKETPLACE_MODULE, { service: MarketplaceService });
