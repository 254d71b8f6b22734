import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import MarketplaceModule from "../modules/marketplace";

/** `consignment.order`. */
export default defineLink(
  { linkable: MarketplaceModule.linkable.consignment, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
