import { type RoutePolicy, registerMasks, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, SELLER_ROLES, STANDING_ACTIONS } from "../contract";
import { maskedAccount } from "../rules/masked-account";
import { sellerPolicies } from "../seller/seller-policies";

const membership = { entity: "seller_membership" } as const;

sellerPolicies.register("marketplace-joining", [
  { route: "/seller/members", reads: SELLER_ROLES },
  // Everyone can leave; who takes out others is the route's to ask.
  { route: "/seller/members/:id", writes: SELLER_ROLES, record: membership },
  { route: "/seller/members/:id/role", writes: ["owner"], record: membership },
  { route: "/seller/invitations", writes: ["owner"] },
  { route: "/seller/invitations/:id", writes: ["owner"] },
  { route: "/seller/profile", reads: SELLER_ROLES, writes: KEEPERS },
  // Identity of a person: whoever represents the seller, and the owners who told it.
  { route: "/seller/legal-papers", reads: ["owner"], writes: ["owner"] },
  { route: "/seller/legal-papers/scan", reads: ["owner"], writes: ["owner"] },
  { route: "/seller/payout", reads: ["owner", "manager", "bookkeeper"], writes: ["owner"] },
]);

// A household's number is that of the card of who owns it.
registerMasks(["account_number", "paper_number"], (number) =>
  typeof number === "string" ? maskedAccount(number) : number,
);

/** Who sees people's phones: those who decide, those who help, those who audit. */
const near: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const helpers: RoutePolicy["writes"] = ["province", "commune"];
const standing = {
  entity: "selling_standing",
  key: "organisation_id",
  fields: ["*", "events.*"],
} as const;
const claim = { entity: "seller_claim" } as const;
/** All but the number of a card, sealed as it is. */
const papers = {
  entity: "legal_papers",
  key: "organisation_id",
  fields: [
    ...["paper_kind", "paper_number", "paper_issued_on", "paper_issuer", "paper_scan_id"],
    ...["representative_name", "identity_kind", "revision"],
  ],
} as const;

/** Sellers are cut to the communes in sight. Communes help them to join; whether one may sell the province decides. */
registerPolicies("marketplace-joining", [
  { route: "/admin/sellers", reads: near, writes: helpers },
  { route: "/admin/sellers/:id", reads: near },
  // Who helps a seller enters its papers too; the scan shows who a person is, to who decides alone.
  { route: "/admin/sellers/:id/legal-papers", reads: helpers, writes: helpers, record: papers },
  { route: "/admin/sellers/:id/legal-papers/scan", reads: ["province"], writes: helpers },
  { route: "/admin/sellers/:id/invitations", writes: helpers },
  ...STANDING_ACTIONS.map((action) => ({
    route: `/admin/sellers/:id/${action}`,
    writes: ["province"] as const,
    record: standing,
  })),
  { route: "/admin/seller-claims", reads: near },
  { route: "/admin/seller-claims/:id/grant", writes: ["province"], record: claim },
  { route: "/admin/seller-claims/:id/refuse", writes: ["province"], record: claim },
]);
