import { PUBLIC_BODIES, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const bodies = PUBLIC_BODIES;
/** Communes nominate organisations that lie in them. */
const near: RoutePolicy["writes"] = ["province", "commune"];

const round = { entity: "commendation_round" } as const;
/** Without names of people, and merits that may name them: the trail keeps how many letters they were. */
const nominees = {
  entity: "commendation_round",
  fields: [...["id", "title", "nominees.organisation_id", "nominees.state", "nominees.reason"]],
  counted: ["person_name", "merit", "merit_en"],
} as const;

registerPolicies("commendations", [
  { route: "/admin/commendations", reads: everyone, writes: ["province"], bodies, record: round },
  {
    route: "/admin/commendations/:id",
    reads: everyone,
    writes: ["province"],
    bodies,
    record: round,
  },
  { route: "/admin/commendations/:id/decide", writes: ["province"], record: round },
  { route: "/admin/commendations/:id/cancel", writes: ["province"], record: round },
  { route: "/admin/commendations/:id/nominees", writes: near, record: nominees },
  {
    route: "/admin/commendations/:id/nominees/:nominee_id/judge",
    writes: ["province"],
    record: nominees,
  },
  {
    route: "/admin/commendations/:id/nominees/:nominee_id/withdraw",
    writes: near,
    record: nominees,
  },
]);
