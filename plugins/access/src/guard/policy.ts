import type { StaffRoleName } from "../contract";

/** Reads change nothing; everything else is a write. */
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Routes that Medusa itself leaves open: whoever holds an invitation has no user yet. */
const OPEN = ["/admin/invites/accept"];

/** What the dashboard reads before it shows a page, for every role. */
const SHELL_READS = [
  "/admin/users/me",
  "/admin/staff/me",
  "/admin/feature-flags",
  "/admin/stores",
  "/admin/locales",
  "/admin/notifications",
  "/admin/plugins",
  "/admin/views",
];

/** Own routes that filter by scope themselves; scoped roles see nothing of Medusa's unscoped routes. */
const SCOPED: ReadonlyArray<{ prefix: string; reads: StaffRoleName[]; writes: StaffRoleName[] }> = [
  { prefix: "/admin/cooperatives", reads: ["commune", "agency"], writes: ["commune"] },
  { prefix: "/admin/certificates", reads: ["commune", "agency"], writes: ["commune"] },
  { prefix: "/admin/imports", reads: ["commune"], writes: ["commune"] },
  { prefix: "/admin/market-connection", reads: ["commune", "agency"], writes: [] },
];

function under(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Why a request is let through or not. */
export type Verdict = "open" | "allowed" | "no_role" | "read_only" | "forbidden";

/** Whether a method changes something. */
export function isWrite(method: string): boolean {
  return !READS.has(method);
}

/**
 * What a role may do on a route under `/admin`, ours or Medusa's own. What no line here allows is denied.
 * The province's staff do everything, auditors read everything; scoped roles have only the routes that
 * filter by scope themselves and what the dashboard needs to stand.
 */
export function judge(role: StaffRoleName | undefined, method: string, path: string): Verdict {
  if (OPEN.includes(path)) return "open";
  const reading = !isWrite(method);
  if (reading && SHELL_READS.some((prefix) => under(path, prefix))) return "allowed";
  if (!role) return "no_role";
  if (role === "province") return "allowed";
  if (role === "auditor") return reading ? "allowed" : "read_only";
  const rule = SCOPED.find(({ prefix }) => under(path, prefix));
  return rule?.[reading ? "reads" : "writes"].includes(role) ? "allowed" : "forbidden";
}
