import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { WRITTEN } from "../modules/content/rows";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const writes: RoutePolicy["writes"] = ["province"];
const record = { entity: "content_item", fields: ["id", "kind", "state", "revision", ...WRITTEN] };

/** The province speaks for the market; the others read what it says, and is about to say. */
registerPolicies("content", [
  { route: "/admin/content", reads: everyone, writes, record },
  { route: "/admin/content/:id", reads: everyone, writes, record },
  { route: "/admin/content/:id/publish", writes, record },
  { route: "/admin/content/:id/withdraw", writes, record },
  { route: "/admin/content-previews", writes },
]);
