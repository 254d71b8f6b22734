import type { SellerRole } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who sees the money; packing needs none of it. */
const books: readonly SellerRole[] = ["owner", "manager", "bookkeeper"];

sellerPolicies.register("marketplace-money", [
  { route: "/seller/settlements", reads: books },
  { route: "/seller/ledger", reads: books },
]);
