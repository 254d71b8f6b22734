import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKET_LINK_MODULE } from "../modules/market-link";
import type { MarketLinkService } from "../modules/market-link/service";

/** The service of channels and of what connects co-operatives with buyers. */
export const marketLinks = (container: MedusaContainer) =>
  container.resolve<MarketLinkService>(MARKET_LINK_MODULE);
