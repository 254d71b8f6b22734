import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import { MARKET_CATEGORIES } from "../categories";
import { PUBLISHABLE_KEY_TITLE, SALE_PRICE_LIST } from "../workflows/steps/prepare-market";
import { type Hanging, itself, named, through } from "./hanging";

const GOODS: readonly Hanging[] = [
  named("marketplace.in_use_orders", "order_line_item", "product_id"),
  named("marketplace.in_use_certificates", "ocop_certificate", "product_id"),
  named("marketplace.in_use_lots", "production_lot", "product_id"),
];
const VARIANTS: readonly Hanging[] = [
  named("marketplace.in_use_orders", "order_line_item", "variant_id"),
];
const PROFILE = named("marketplace.in_use_shop", "selling_place", "shipping_profile_id");
const DELIVERY_SET: readonly Hanging[] = [
  named("marketplace.in_use_shop", "location_fulfillment_set", "fulfillment_set_id"),
];
const STOREFRONT_KEY: readonly Hanging[] = [
  itself("marketplace.in_use_market", "api_key", {
    type: "publishable",
    title: PUBLISHABLE_KEY_TITLE,
  }),
];

const Batch = z.object({ delete: z.array(z.string()).default([]) });
const batchOf = (req: MedusaRequest) => Batch.safeParse(req.body).data?.delete ?? [];
const inAddress = (parameter: string) => (req: MedusaRequest) => [req.params[parameter] ?? ""];

/**
 * Refuses a deletion by one of Medusa's own routes where records hang on what would go: they would tell of something
 * that nobody can look up.
 * @throws Problem `marketplace.in_use_…`
 */
function keepUsed(hanging: readonly Hanging[], idsOf: (req: MedusaRequest) => string[]) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const ids = idsOf(req);
    for (const { code, holds } of ids.length > 0 ? hanging : []) {
      if (await holds(req.scope, ids)) throw new Problem("conflict", code);
    }
    next();
  };
}

const deletion = (matcher: string, hanging: readonly Hanging[], parameter = "id") => ({
  matcher,
  methods: ["DELETE" as const],
  middlewares: [keepUsed(hanging, inAddress(parameter))],
});

const sent = (
  matcher: string,
  hanging: readonly Hanging[],
  idsOf: (req: MedusaRequest) => string[],
) => ({ matcher, methods: ["POST" as const], middlewares: [keepUsed(hanging, idsOf)] });

/** Medusa's routes by which what the market stands on, or what its records name, could be deleted. */
export const KEEP_USED: MiddlewareRoute[] = [
  deletion("/admin/products/:id", GOODS),
  sent("/admin/products/batch", GOODS, batchOf),
  deletion("/admin/products/:id/variants/:variant_id", VARIANTS, "variant_id"),
  sent("/admin/products/:id/variants/batch", VARIANTS, batchOf),
  deletion("/admin/product-categories/:id", [
    through(
      "product_category",
      "handle",
      named("marketplace.in_use_commission", "commission_rule", "category_handle"),
    ),
    named("marketplace.in_use_goods", "product", "categories.id"),
    named("marketplace.in_use_categories", "product_category", "parent_category_id"),
    itself("marketplace.in_use_market", "product_category", {
      handle: MARKET_CATEGORIES.map(({ handle }) => handle),
    }),
  ]),
  deletion("/admin/collections/:id", [
    named("marketplace.in_use_goods", "product", "collection_id"),
  ]),
  deletion("/admin/product-types/:id", [named("marketplace.in_use_goods", "product", "type_id")]),
  deletion("/admin/product-tags/:id", [named("marketplace.in_use_goods", "product", "tags.id")]),
  deletion("/admin/product-options/:id", [
    named("marketplace.in_use_goods", "product", "options.id"),
  ]),
  deletion("/admin/inventory-items/:id", [
    named("marketplace.in_use_goods", "product_variant_inventory_item", "inventory_item_id"),
  ]),
  deletion("/admin/reservations/:id", [
    itself("marketplace.in_use_orders", "reservation", { line_item_id: { $ne: null } }),
  ]),
  deletion("/admin/stock-locations/:id", [
    named("marketplace.in_use_shop", "selling_place", "stock_location_id"),
  ]),
  deletion("/admin/shipping-profiles/:id", [PROFILE]),
  deletion("/admin/shipping-options/:id", [
    named("marketplace.in_use_orders", "order_shipping_method", "shipping_option_id"),
    through("shipping_option", "shipping_profile_id", PROFILE),
  ]),
  deletion("/admin/shipping-option-types/:id", [
    named("marketplace.in_use_shop", "shipping_option", "type.id"),
  ]),
  deletion("/admin/fulfillment-sets/:id", DELIVERY_SET),
  deletion("/admin/fulfillment-sets/:id/service-zones/:zone_id", DELIVERY_SET),
  deletion("/admin/regions/:id", [
    named("marketplace.in_use_orders", "order", "region_id"),
    named("marketplace.in_use_market", "store", "default_region_id"),
  ]),
  deletion("/admin/tax-regions/:id", [
    itself("marketplace.in_use_market", "tax_region", { country_code: "vn" }),
  ]),
  deletion("/admin/sales-channels/:id", [
    named("marketplace.in_use_market", "store", "default_sales_channel_id"),
    named("marketplace.in_use_orders", "order", "sales_channel_id"),
    named("marketplace.in_use_goods", "product_sales_channel", "sales_channel_id"),
  ]),
  deletion("/admin/price-lists/:id", [
    named("marketplace.in_use_reduction", "goods_promotion", "price_list_id"),
    itself("marketplace.in_use_market", "price_list", { title: SALE_PRICE_LIST }),
  ]),
  deletion("/admin/promotions/:id", [
    named("marketplace.in_use_reduction", "goods_promotion", "promotion_id"),
    named("marketplace.in_use_orders", "order_line_item", "adjustments.promotion_id"),
  ]),
  deletion("/admin/campaigns/:id", [
    named("marketplace.in_use_reduction", "promotion", "campaign_id"),
  ]),
  deletion("/admin/customers/:id", [named("marketplace.in_use_orders", "order", "customer_id")]),
  deletion("/admin/api-keys/:id", STOREFRONT_KEY),
  sent("/admin/api-keys/:id/revoke", STOREFRONT_KEY, inAddress("id")),
];
