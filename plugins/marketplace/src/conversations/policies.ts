import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { HANDS, SELLER_ROLES } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

const conversation = {
  entity: "conversation",
  fields: ["id", "cooperative_number", "cooperative_read", "closed_at"],
  // What is written to a shopper is theirs too: the trail, which forgets nothing, keeps how much it was.
  counted: ["text"],
} as const;
const ROUTE = "/seller/conversations";

/** Who handles the goods answers what is asked of them. */
sellerPolicies.register("marketplace-conversations", [
  { route: ROUTE, reads: SELLER_ROLES },
  { route: `${ROUTE}/:id`, reads: SELLER_ROLES },
  { route: `${ROUTE}/:id/pictures/:picture`, reads: SELLER_ROLES },
  ...["messages", "pictures", "read", "close", "reports"].map((action) => ({
    route: `${ROUTE}/:id/${action}`,
    writes: HANDS,
    record: conversation,
  })),
]);

/** What two people wrote to each other is read by who decides on it, and by officers near the co-operative. */
const readers: RoutePolicy["reads"] = ["province", "commune"];
const message = {
  entity: "conversation_message",
  fields: ["id", "reported_for", "settled_at", "hidden_reason", "revision"],
} as const;

registerPolicies("marketplace-conversations", [
  { route: "/admin/reported-messages", reads: readers },
  { route: "/admin/reported-messages/:id", reads: readers },
  { route: "/admin/reported-messages/:id/pictures/:picture", reads: readers },
  { route: "/admin/reported-messages/:id/hide", writes: ["province"], record: message },
  { route: "/admin/reported-messages/:id/show", writes: ["province"], record: message },
]);
