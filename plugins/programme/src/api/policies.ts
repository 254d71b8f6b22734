import { PUBLIC_BODIES, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, SELLER_ROLES } from "@nang-gio/marketplace/contract";
import { sellerPolicies } from "@nang-gio/marketplace/seller/seller-policies";
import { REPORTING_POLICIES } from "../reporting/policies";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const bodies = PUBLIC_BODIES;
/** Communes register and take attendance for the organisations that lie in them. */
const near: RoutePolicy["writes"] = ["province", "commune"];

const event = { entity: "trade_event" } as const;
/** Without the code of the door: who reads the trail is not let in by it. */
const parts = {
  entity: "trade_event",
  fields: [
    ...["id", "title", "participations.organisation_id", "participations.state"],
    ...["participations.people", "participations.brings", "participations.booth"],
    "participations.refused_reason",
  ],
} as const;
const attendance = {
  entity: "trade_event",
  fields: [
    ...["id", "title", "attendances.organisation_id", "attendances.day", "attendances.way"],
    ...["attendances.unregistered", "attendances.cancel_reason"],
  ],
} as const;
/** Whom a firm lets speak for it is words to another: the trail keeps how many letters they were. */
const buyers = {
  entity: "trade_event",
  fields: ["id", "title", "buyers.name", "buyers.kind", "buyers.cancel_reason"],
  counted: ["contact_name", "contact_phone", "contact_email"],
} as const;
const agreements = { entity: "trade_event", fields: ["id", "title", "agreements.*"] } as const;

registerPolicies("programme", [
  { route: "/admin/events", reads: everyone, writes: ["province"], bodies, record: event },
  { route: "/admin/events/:id", reads: everyone, writes: ["province"], bodies, record: event },
  { route: "/admin/events/:id/open", writes: ["province"], record: event },
  { route: "/admin/events/:id/hold", writes: ["province"], record: event },
  { route: "/admin/events/:id/cancel", writes: ["province"], record: event },
  { route: "/admin/events/:id/organisations", reads: everyone, bodies },
  { route: "/admin/events/:id/organisations/:organisation_id", writes: near, record: parts },
  { route: "/admin/events/:id/candidates", reads: ["province", "commune", "auditor"] },
  { route: "/admin/events/:id/invitations", writes: ["province"], record: parts },
  { route: "/admin/events/:id/attendance", writes: near, record: attendance },
  {
    route: "/admin/events/:id/attendance/:attendance_id/cancel",
    writes: near,
    record: attendance,
  },
  {
    route: "/admin/events/:id/buyers",
    reads: everyone,
    writes: ["province"],
    bodies,
    record: buyers,
  },
  { route: "/admin/events/:id/buyers/:buyer_id", writes: ["province"], record: buyers },
  { route: "/admin/events/:id/buyers/:buyer_id/cancel", writes: ["province"], record: buyers },
  {
    route: "/admin/events/:id/agreements",
    reads: everyone,
    writes: ["province"],
    bodies,
    record: agreements,
  },
  {
    route: "/admin/events/:id/agreements/:agreement_id",
    writes: ["province"],
    record: agreements,
  },
  {
    route: "/admin/events/:id/agreements/:agreement_id/cancel",
    writes: ["province"],
    record: agreements,
  },
  { route: "/admin/plan/indicators", reads: everyone, bodies },
  { route: "/admin/plan/indicators/:code/evidence", reads: everyone, bodies },
  ...REPORTING_POLICIES,
]);

sellerPolicies.register("programme", [
  { route: "/seller/events", reads: SELLER_ROLES },
  { route: "/seller/events/:id", reads: SELLER_ROLES },
  { route: "/seller/events/:id/register", writes: KEEPERS },
  { route: "/seller/events/:id/decline", writes: KEEPERS },
  { route: "/seller/events/:id/withdraw", writes: KEEPERS },
]);
