import type { StaffRoleName } from "../contract";

/** Reads change nothing; everything else is a write. */
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a method changes something. */
export function isWrite(method: string): boolean {
  return !READS.has(method);
}

/** The record that a route writes, so that the trail can say what changed. */
export interface WrittenRecord {
  /** Name by which `query.graph` knows it. */
  entity: string;
  /** What is compared; its own fields when left out. */
  fields?: readonly string[];
  /** Its field that the address names; `id` when left out. */
  key?: string;
  /** It tells of a person: what tells who they are is not kept. */
  personal?: true;
}

/** Who may read and who may write one route, or one area of routes, under `/admin`. */
export interface RoutePolicy {
  /** As routes are named, `/admin/cooperatives/:id`; an area with all below it ends in `/**`. */
  route: string;
  reads?: readonly StaffRoleName[];
  writes?: readonly StaffRoleName[];
  /** Everyone signed in may read it, with or without a role: the dashboard stands on it. */
  shell?: true;
  /** Methods that need no log-in. */
  open?: readonly string[];
  record?: WrittenRecord;
}

interface Entry {
  policy: RoutePolicy;
  area: boolean;
  segments: readonly string[];
  /** How exactly it names a path: fixed segments count most, from the left. */
  exactness: string;
}

const policies = new Map<string, readonly Entry[]>();

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/**
 * Says who may do what on a domain's routes under `/admin`. A route that no domain names is closed to
 * everyone.
 */
export function registerPolicies(domain: string, list: readonly RoutePolicy[]): void {
  const entries = list.map((policy): Entry => {
    const segments = segmentsOf(policy.route);
    const area = segments.at(-1) === "**";
    const named = area ? segments.slice(0, -1) : segments;
    const parts = named.map((segment) => (segment.startsWith(":") ? "1" : "2"));
    return { policy, area, segments: named, exactness: [...parts, area ? "" : "1"].join("") };
  });
  policies.set(domain, entries);
}

function matches({ area, segments }: Entry, path: readonly string[]): boolean {
  if (area ? path.length < segments.length : path.length !== segments.length) return false;
  return segments.every((segment, at) => segment.startsWith(":") || segment === path[at]);
}

function entryOf(path: readonly string[]): Entry | undefined {
  return [...policies.values()]
    .flat()
    .filter((entry) => matches(entry, path))
    .sort((a, b) => b.exactness.localeCompare(a.exactness))[0];
}

/** The policy that names a path most exactly; `undefined` when none does. */
export function policyOf(path: string): RoutePolicy | undefined {
  return entryOf(segmentsOf(path))?.policy;
}

/** The record that a path writes, and the key by which the path names it where it does. */
export function recordOf(path: string): { record: WrittenRecord; key?: string } | undefined {
  const segments = segmentsOf(path);
  const entry = entryOf(segments);
  if (!entry?.policy.record) return undefined;
  const named = entry.segments.findIndex((segment) => segment.startsWith(":"));
  const at = entry.area ? entry.segments.length : named;
  return { record: entry.policy.record, key: at < 0 ? undefined : segments[at] };
}

/** Why a request is let through or not. */
export type Verdict = "open" | "allowed" | "no_role" | "read_only" | "forbidden" | "unnamed";

/**
 * What a role may do on a route under `/admin`, ours or Medusa's own. What no policy allows is denied, to
 * the province too.
 */
export function judge(role: StaffRoleName | undefined, method: string, path: string): Verdict {
  const policy = policyOf(path);
  if (policy?.open?.includes(method)) return "open";
  const reading = !isWrite(method);
  if (reading && policy?.shell) return "allowed";
  if (!role) return "no_role";
  if (role === "auditor" && !reading) return "read_only";
  if (!policy) return "unnamed";
  return (reading ? policy.reads : policy.writes)?.includes(role) ? "allowed" : "forbidden";
}
