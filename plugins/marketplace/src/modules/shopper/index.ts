import { Module } from "@medusajs/framework/utils";
import { ShopperService } from "./service";

/** Name under which the container gives the {@link ShopperService}. */
export const SHOPPER_MODULE = "shopper";

export default Module(SHOPPER_MODULE, { service: ShopperService });
