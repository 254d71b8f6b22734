import { KEEPERS } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says what is true of the co-operative. */
const record = { entity: "fact_proposal", fields: ["*", "events.*"] } as const;

sellerPolicies.register("marketplace-facts", [
  { route: "/seller/facts", reads: KEEPERS, writes: KEEPERS, record },
  { route: "/seller/facts/:id", writes: KEEPERS, record },
  { route: "/seller/facts/:id/withdraw", writes: KEEPERS, record },
]);
