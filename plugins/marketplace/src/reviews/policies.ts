import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, SELLER_ROLES } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who speaks for a co-operative answers; nobody of it hides anything. */
sellerPolicies.register("marketplace-reviews", [
  { route: "/seller/reviews", reads: SELLER_ROLES },
  {
    route: "/seller/reviews/:id/answer",
    writes: KEEPERS,
    record: { entity: "review", fields: ["id", "product_id", "answer", "answer_revision"] },
  },
]);

const readers: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const record = {
  entity: "review",
  fields: ["id", "product_id", "rating", "content", "state", "hidden_reason", "reports.*"],
} as const;

/** Officers of communes stand near those whose goods are blamed: they read, the province decides. */
registerPolicies("marketplace-reviews", [
  { route: "/admin/reviews", reads: readers },
  { route: "/admin/reviews/:id", reads: readers },
  { route: "/admin/reviews/:id/hide", writes: ["province"], record },
  { route: "/admin/reviews/:id/show", writes: ["province"], record },
]);
