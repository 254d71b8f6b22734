import { Module } from "@medusajs/framework/utils";
import { TradeEventService } from "./service";

/** Name under which the container gives the {@link TradeEventService}. */
export const TRADE_EVENT_MODULE = "trade_event";

export default Module(TRADE_EVENT_MODULE, { service: TradeEventService });
