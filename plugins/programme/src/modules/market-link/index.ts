import { Module } from "@medusajs/framework/utils";
import { MarketLinkService } from "./service";

/** Name under which the container gives the {@link MarketLinkService}. */
export const MARKET_LINK_MODULE = "market_link";

export default Module(MARKET_LINK_MODULE, { service: MarketLinkService });
