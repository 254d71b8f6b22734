import { PUBLIC_BODIES, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, SELLER_ROLES } from "@nang-gio/marketplace/contract";
import { sellerPolicies } from "@nang-gio/marketplace/seller/seller-policies";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const staff: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const bodies = PUBLIC_BODIES;
/** Communes keep channels and ask after events for the organisations that lie in them. */
const near: RoutePolicy["writes"] = ["province", "commune"];
const province: RoutePolicy["writes"] = ["province"];

const channel = { entity: "market_channel", fields: ["*", "values.*"] } as const;
/** What was done stands in the event's own trail; here is told at which. */
const event = { entity: "trade_event" } as const;

registerPolicies("connection", [
  { route: "/admin/channels", reads: everyone, writes: near, bodies, record: channel },
  { route: "/admin/channels/:id", writes: near, record: channel },
  { route: "/admin/channels/:id/confirm", writes: near, record: channel },
  { route: "/admin/channels/:id/return", writes: near, record: channel },
  { route: "/admin/channels/:id/values", writes: near, record: channel },
  { route: "/admin/channels/:id/values/:year/confirm", writes: near, record: channel },
  { route: "/admin/channels/:id/values/:year/return", writes: near, record: channel },
  { route: "/admin/follow-ups", reads: staff },
  { route: "/admin/events/:id/follow-ups", writes: near, record: event },
  { route: "/admin/events/:id/meetings", reads: staff, writes: province, record: event },
  { route: "/admin/events/:id/meetings/:meeting_id", writes: province, record: event },
  { route: "/admin/events/:id/meetings/:meeting_id/cancel", writes: province, record: event },
  { route: "/admin/events/:id/timetable", reads: staff, writes: province, record: event },
  { route: "/admin/events/:id/samples", reads: staff, writes: province, record: event },
  { route: "/admin/events/:id/samples/:sample_id", writes: province, record: event },
  { route: "/admin/events/:id/samples/:sample_id/cancel", writes: province, record: event },
  { route: "/admin/events/:id/products", reads: staff },
  { route: "/admin/events/:id/outcomes", reads: everyone, bodies },
  { route: "/admin/events/:id/scans", writes: province, record: event },
  { route: "/admin/events/:id/files", reads: staff, writes: province, record: event },
  { route: "/admin/events/:id/files/:file_id", reads: staff },
  { route: "/admin/events/:id/files/:file_id/cancel", writes: province, record: event },
]);

sellerPolicies.register("connection", [
  { route: "/seller/channels", reads: SELLER_ROLES, writes: KEEPERS },
  { route: "/seller/channels/:id", reads: SELLER_ROLES, writes: KEEPERS },
  { route: "/seller/channels/:id/values", writes: KEEPERS },
  { route: "/seller/events/:id/links", reads: SELLER_ROLES },
  { route: "/seller/events/:id/follow-ups", writes: KEEPERS },
]);
