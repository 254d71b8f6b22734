import { Module } from "@medusajs/framework/utils";
import { SellerService } from "./service";

/** Name under which the container gives the {@link SellerService}. */
export const SELLER_MODULE = "seller";

export default Module(SELLER_MODULE, { service: SellerService });
