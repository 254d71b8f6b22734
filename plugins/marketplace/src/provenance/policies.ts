import { BODIES_FOR_GOODS, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, SELLER_ROLES, type SellerRole } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says what is true of the co-operative and its goods. */
/** Who handles the goods. */
const hands: readonly SellerRole[] = ["owner", "manager", "fulfilment"];
const certificate = { entity: "ocop_certificate", fields: ["*", "events.*"] } as const;
const lot = { entity: "production_lot", fields: ["*", "inputs.*", "events.*"] } as const;
const mark = { entity: "producer_mark", fields: ["*", "events.*"] } as const;

sellerPolicies.register("marketplace-provenance", [
  { route: "/seller/scans", writes: KEEPERS },
  { route: "/seller/scans/:id", reads: KEEPERS },
  { route: "/seller/certificates", reads: SELLER_ROLES, writes: KEEPERS, record: certificate },
  {
    route: "/seller/certificates/:id",
    reads: SELLER_ROLES,
    writes: KEEPERS,
    record: certificate,
  },
  { route: "/seller/marks", reads: SELLER_ROLES, writes: KEEPERS, record: mark },
  { route: "/seller/marks/:id", reads: SELLER_ROLES },
  { route: "/seller/lots", reads: SELLER_ROLES, writes: hands, record: lot },
  { route: "/seller/lots/:id", reads: SELLER_ROLES },
  { route: "/seller/lots/:id/inputs", writes: hands, record: lot },
  { route: "/seller/lots/:id/recall", writes: KEEPERS, record: lot },
  { route: "/seller/lots/:id/revoke", writes: KEEPERS, record: lot },
  { route: "/seller/lots/:id/labels", reads: hands },
  { route: "/seller/lots/:id/buyers", reads: hands },
  { route: "/seller/consignments/:id/lots", reads: hands, writes: hands },
]);

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];

registerPolicies("marketplace-provenance", [
  { route: "/admin/lots", reads: everyone, bodies: BODIES_FOR_GOODS },
  { route: "/admin/lots/:id", reads: everyone, bodies: BODIES_FOR_GOODS },
  // Names and addresses of shoppers: for who has to call goods back.
  { route: "/admin/lots/:id/buyers", reads: ["province", "commune"] },
  { route: "/admin/lots/:id/recall", writes: ["province"], record: lot },
]);
