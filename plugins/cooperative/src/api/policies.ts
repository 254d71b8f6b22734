import { type RoutePolicy, registerMasks, registerPolicies } from "@nang-gio/access/problem";
import { PRIORITY_GROUPS, type PriorityCount } from "../contract";
import { priorityCount } from "../rules/small-cells";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const registrars: RoutePolicy["writes"] = ["province", "commune"];

const record = {
  entity: "organisation",
  fields: ["*", "legal_terms.*", "terms.*", "labour.*", "certificates.*"],
} as const;
const marks = { entity: "organisation", fields: ["*", "marks.*"] } as const;
const lived = { entity: "lived_record", key: "code" } as const;
const mark = { entity: "producer_mark", fields: ["*", "events.*"] } as const;
const certificate = { entity: "ocop_certificate", fields: ["*", "events.*"] } as const;

const fact = { entity: "fact_proposal", fields: ["*", "events.*"] } as const;

/** Communes keep their part of the register; certificates and what an organisation is in law are decided on by the province alone. */
registerPolicies("cooperative", [
  { route: "/admin/places", reads: everyone },
  { route: "/admin/organisation-points", reads: everyone },
  { route: "/admin/places/:code", writes: ["province"], record: lived },
  { route: "/admin/place-successions", writes: ["province"] },
  { route: "/admin/bodies", reads: everyone },
  { route: "/admin/bodies/:code", writes: ["province"], record: lived },
  { route: "/admin/cooperatives", reads: everyone, writes: registrars, record },
  { route: "/admin/cooperatives/:id", reads: everyone, writes: registrars, record },
  { route: "/admin/cooperative-duplicates", reads: ["province", "auditor"] },
  {
    route: "/admin/cooperatives/:id/merge",
    reads: ["province", "auditor"],
    writes: ["province"],
    record,
  },
  { route: "/admin/cooperatives/:id/split", writes: ["province"], record },
  { route: "/admin/cooperatives/:id/split-back", writes: ["province"], record },
  { route: "/admin/cooperatives/:id/legal-forms", writes: ["province"], record },
  { route: "/admin/cooperatives/:id/legal-forms/:term_id", writes: ["province"], record },
  { route: "/admin/cooperatives/:id/terms", writes: registrars, record },
  { route: "/admin/cooperatives/:id/terms/:term_id", writes: registrars, record },
  { route: "/admin/cooperatives/:id/labour", writes: registrars, record },
  { route: "/admin/cooperatives/:id/certificates", writes: registrars, record },
  { route: "/admin/cooperatives/:id/marks", writes: registrars, record: marks },
  { route: "/admin/cooperatives/:id/scans", writes: registrars },
  { route: "/admin/certificates", reads: everyone },
  { route: "/admin/certificates/:id", reads: everyone },
  { route: "/admin/certificates/:id/verify", writes: ["province"], record: certificate },
  { route: "/admin/certificates/:id/reject", writes: ["province"], record: certificate },
  { route: "/admin/certificates/:id/revoke", writes: ["province"], record: certificate },
  { route: "/admin/marks", reads: everyone },
  { route: "/admin/marks/:id", reads: everyone },
  { route: "/admin/marks/:id/verify", writes: ["province"], record: mark },
  { route: "/admin/marks/:id/reject", writes: ["province"], record: mark },
  { route: "/admin/marks/:id/revoke", writes: ["province"], record: mark },
  { route: "/admin/facts", reads: ["province", "commune", "auditor"] },
  { route: "/admin/facts/:id", reads: ["province", "commune", "auditor"] },
  { route: "/admin/facts/:id/confirm", writes: registrars, record: fact },
  { route: "/admin/facts/:id/return", writes: registrars, record: fact },
  // A paper may show what its registry does not: only who keeps or decides on it sees it.
  { route: "/admin/scans/:id", reads: ["province", "commune"] },
]);

registerMasks(PRIORITY_GROUPS, (count): PriorityCount | unknown =>
  typeof count === "number" ? priorityCount(count) : count,
);
