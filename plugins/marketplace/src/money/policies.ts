import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import type { SellerRole } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";
import { SETTLEMENT_ACTIONS } from "../settlement-contract";

/** Who sees the money; packing needs none of it. */
const books: readonly SellerRole[] = ["owner", "manager", "bookkeeper"];

sellerPolicies.register("marketplace-money", [
  { route: "/seller/settlements", reads: books },
  { route: "/seller/settlements/:id", reads: books },
  { route: "/seller/settlements/:id/statement", reads: books },
  { route: "/seller/sales", reads: books },
  { route: "/seller/exports/sales", reads: books },
  { route: "/seller/ledger", reads: books },
  { route: "/seller/ledger/months", reads: books },
]);

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
/** What single co-operatives get: those who decide, those who help within their communes, those who audit. */
const near: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const rule = { entity: "commission_rule" } as const;
const settlement = { entity: "settlement", fields: ["*", "events.*"] } as const;

registerPolicies("marketplace-money", [
  { route: "/admin/commission-rules", reads: everyone, writes: ["province"], record: rule },
  { route: "/admin/commission-rules/:id/end", writes: ["province"], record: rule },
  { route: "/admin/taxpayer-terms", reads: near, writes: ["province"] },
  { route: "/admin/settlements", reads: near, writes: ["province"] },
  { route: "/admin/settlements/:id", reads: near },
  ...SETTLEMENT_ACTIONS.map((action) => ({
    route: `/admin/settlements/:id/${action}`,
    writes: ["province"] as const,
    record: settlement,
  })),
  { route: "/admin/settlements/:id/statement", reads: near },
  // These tell whole numbers of bank accounts: only who pays needs them.
  { route: "/admin/settlements/transfers", reads: ["province"] },
  { route: "/admin/settlements/:id/transfer", reads: ["province"] },
]);
