import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import type { SellerRole } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who sees the money; packing needs none of it. */
const books: readonly SellerRole[] = ["owner", "manager", "bookkeeper"];

sellerPolicies.register("marketplace-money", [
  { route: "/seller/settlements", reads: books },
  { route: "/seller/ledger", reads: books },
]);

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const rule = { entity: "commission_rule" } as const;

registerPolicies("marketplace-money", [
  { route: "/admin/commission-rules", reads: everyone, writes: ["province"], record: rule },
  { route: "/admin/commission-rules/:id/end", writes: ["province"], record: rule },
]);
