import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import MarketplaceModule from "../modules/marketplace";

/** `listing.product`. */
export default defineLink(
  { linkable: MarketplaceModule.linkable.listing, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
);
