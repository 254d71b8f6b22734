import type { RoutePolicy, WrittenRecord } from "./policy";

const own = (entity: string): WrittenRecord => ({ entity });
const personal = (entity: string, ...fields: string[]): WrittenRecord => ({
  entity,
  fields: ["*", ...fields],
  personal: true,
});

/** Areas of Medusa's own routes, with the record that their addresses name after the area. */
const AREAS: Readonly<Record<string, WrittenRecord | undefined>> = {
  "api-keys": own("api_key"),
  campaigns: own("campaign"),
  claims: own("order_claim"),
  collections: own("product_collection"),
  currencies: undefined,
  "customer-groups": own("customer_group"),
  customers: personal("customer", "addresses.*"),
  "draft-orders": personal("order"),
  exchanges: own("order_exchange"),
  "fulfillment-providers": undefined,
  "fulfillment-sets": { entity: "fulfillment_set", fields: ["*", "service_zones.*"] },
  fulfillments: own("fulfillment"),
  "inventory-items": { entity: "inventory_item", fields: ["*", "location_levels.*"] },
  layouts: undefined,
  notifications: undefined,
  "order-changes": undefined,
  "order-edits": personal("order"),
  orders: personal("order", "fulfillments.*"),
  "payment-collections": own("payment_collection"),
  payments: { entity: "payment", fields: ["*", "refunds.*"] },
  "price-lists": { entity: "price_list", fields: ["*", "prices.*"] },
  "price-preferences": own("price_preference"),
  "product-categories": own("product_category"),
  "product-options": own("product_option"),
  "product-tags": own("product_tag"),
  "product-types": own("product_type"),
  "product-variants": undefined,
  products: { entity: "product", fields: ["*", "variants.*", "variants.prices.*"] },
  promotions: { entity: "promotion", fields: ["*", "application_method.*"] },
  "property-labels": undefined,
  "refund-reasons": own("refund_reason"),
  regions: own("region"),
  reservations: own("reservation"),
  "return-reasons": own("return_reason"),
  returns: own("return"),
  "sales-channels": own("sales_channel"),
  search: undefined,
  "search-indexes": undefined,
  "shipping-option-types": own("shipping_option_type"),
  "shipping-options": { entity: "shipping_option", fields: ["*", "prices.*"] },
  "shipping-profiles": own("shipping_profile"),
  "stock-locations": { entity: "stock_location", fields: ["*", "address.*"] },
  stores: own("store"),
  "tax-providers": undefined,
  "tax-rates": own("tax_rate"),
  "tax-regions": own("tax_region"),
  translations: undefined,
  uploads: undefined,
  users: own("user"),
  views: undefined,
};

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];

/**
 * Medusa's own routes. Scoped officers see none but what the dashboard stands on: Medusa's lists know no
 * scope. Invitations are closed to auditors, for an invitation's token makes an account. Workflows are not
 * run by name, which would pass by the rules of every route. The index module and Medusa's own roles are
 * off, yet some of their routes are there; those, and subscriptions that no page uses, are closed to all.
 * So is Medusa's own import of products: what it writes has no co-operative, and neither its prices nor its
 * pictures are checked.
 */
export const MEDUSA_POLICIES: readonly RoutePolicy[] = [
  ...Object.entries(AREAS).map(
    ([area, record]): RoutePolicy => ({
      route: `/admin/${area}/**`,
      reads: ["province", "auditor"],
      writes: ["province"],
      record,
    }),
  ),
  // How pages are laid out, asked by each of them; it holds no record.
  { route: "/admin/layouts/configurations", reads: everyone },
  { route: "/admin/layouts/:zone/configuration", reads: everyone, writes: ["province"] },
  // The bell of each page; `emptyBell` answers those whose scope nothing in it can be cut to.
  { route: "/admin/notifications", reads: everyone },
  { route: "/admin/users/me", shell: true },
  { route: "/admin/stores", shell: true },
  { route: "/admin/feature-flags", shell: true, open: ["GET"] },
  { route: "/admin/locales/**", shell: true },
  { route: "/admin/plugins", shell: true },
  {
    route: "/admin/invites/**",
    reads: ["province"],
    writes: ["province"],
    record: own("invite"),
  },
  { route: "/admin/invites/accept", open: ["POST"] },
  { route: "/admin/workflows-executions/**", reads: ["province"] },
  { route: "/admin/workflows-executions/:workflow_id/subscribe" },
  { route: "/admin/workflows-executions/:workflow_id/:transaction_id/subscribe" },
  { route: "/admin/products/import/**" },
  { route: "/admin/products/imports/**" },
  { route: "/admin/index/**" },
  { route: "/admin/rbac/**" },
];
