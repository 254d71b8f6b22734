import type { SellerRole } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says what is true of the co-operative. */
const keepers: readonly SellerRole[] = ["owner", "manager"];
const record = { entity: "fact_proposal", fields: ["*", "events.*"] } as const;

sellerPolicies.register("marketplace-facts", [
  { route: "/seller/facts", reads: keepers, writes: keepers, record },
  { route: "/seller/facts/:id", writes: keepers, record },
  { route: "/seller/facts/:id/withdraw", writes: keepers, record },
]);
