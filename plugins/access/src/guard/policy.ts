import type { MedusaRequest } from "@medusajs/framework/http";
import { type BodyKind, findBody } from "../bodies";
import type { StaffRoleName } from "../contract";

/** Reads change nothing; everything else is a write. */
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a method changes something. */
export function isWrite(method: string): boolean {
  return !READS.has(method);
}

/** The path that a request asks for, as policies name it: without its query and a slash at the end. */
export function pathOf(req: Pick<MedusaRequest, "originalUrl">): string {
  return req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "";
}

/** The record that a route writes, so that the trail can say what changed. */
export interface WrittenRecord {
  /** Name by which `query.graph` knows it. */
  entity: string;
  /** What is compared; its own fields when left out. */
  fields?: readonly string[];
  /** Its field that the address names; `id` when left out. */
  key?: string;
  /** Fields of what is sent that are words to another: the trail keeps how many letters they were. */
  counted?: readonly string[];
  /** It tells of a person: what tells who they are is not kept. */
  personal?: true;
}

/** Who may read and who may write one route, or one area of routes. */
export interface RoutePolicy<Role extends string = StaffRoleName> {
  /** As routes are named, `/admin/cooperatives/:id`; an area with all below it ends in `/**`. */
  route: string;
  reads?: readonly Role[];
  writes?: readonly Role[];
  /** Of officers of an agency, those of bodies of these kinds; of every body when left out (decision 036). */
  bodies?: readonly BodyKind[];
  /** Everyone signed in may read it, with or without a role: their pages stand on it. */
  shell?: true;
  /** It is about the caller themselves: everyone signed in may read and write it, with or without a role. */
  own?: true;
  /** Methods that need no log-in. */
  open?: readonly string[];
  record?: WrittenRecord;
}

interface Entry<Role extends string> {
  policy: RoutePolicy<Role>;
  area: boolean;
  segments: readonly string[];
  /** How exactly it names a path: fixed segments count most, from the left. */
  exactness: string;
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function entryOf<Role extends string>(policy: RoutePolicy<Role>): Entry<Role> {
  const segments = segmentsOf(policy.route);
  const area = segments.at(-1) === "**";
  const named = area ? segments.slice(0, -1) : segments;
  const parts = named.map((segment) => (segment.startsWith(":") ? "1" : "2"));
  return { policy, area, segments: named, exactness: [...parts, area ? "" : "1"].join("") };
}

function matches({ area, segments }: Entry<string>, path: readonly string[]): boolean {
  if (area ? path.length < segments.length : path.length !== segments.length) return false;
  return segments.every((segment, at) => segment.startsWith(":") || segment === path[at]);
}

/** Why a request is let through or not. */
export type Verdict = "open" | "allowed" | "no_role" | "read_only" | "forbidden" | "unnamed";

/** The record that a path writes, and the key by which the path names it where it does. */
export interface WrittenAt {
  record: WrittenRecord;
  key?: string;
}

/** Who may do what on the routes of one kind of actor. A route that no domain names is closed to everyone. */
export class RoutePolicies<Role extends string> {
  readonly #entries = new Map<string, ReadonlyArray<Entry<Role>>>();
  /** All of them, the most exact first: every request asks. */
  #exactest: ReadonlyArray<Entry<Role>> = [];

  /** Says who may do what on a domain's routes. */
  register(domain: string, list: ReadonlyArray<RoutePolicy<Role>>): void {
    this.#entries.set(domain, list.map(entryOf));
    this.#exactest = [...this.#entries.values()]
      .flat()
      .sort((a, b) => b.exactness.localeCompare(a.exactness));
  }

  #entryAt(path: readonly string[]): Entry<Role> | undefined {
    return this.#exactest.find((entry) => matches(entry, path));
  }

  /** The record that a path writes. */
  recordOf(path: string): WrittenAt | undefined {
    const segments = segmentsOf(path);
    const entry = this.#entryAt(segments);
    if (!entry?.policy.record) return undefined;
    const named = entry.segments.findIndex((segment) => segment.startsWith(":"));
    const at = entry.area ? entry.segments.length : named;
    return { record: entry.policy.record, key: at < 0 ? undefined : segments[at] };
  }

  /** The kinds of bodies whose officers a path is for; `undefined` for all. */
  bodiesAt(path: string): readonly BodyKind[] | undefined {
    return this.#entryAt(segmentsOf(path))?.policy.bodies;
  }

  /** What a role may do. What no policy allows is denied. */
  judge(role: Role | undefined, method: string, path: string): Verdict {
    const policy = this.#entryAt(segmentsOf(path))?.policy;
    if (policy?.open?.includes(method)) return "open";
    const reading = !isWrite(method);
    if (policy?.own || (reading && policy?.shell)) return "allowed";
    if (!role) return "no_role";
    if (!policy) return "unnamed";
    return (reading ? policy.reads : policy.writes)?.includes(role) ? "allowed" : "forbidden";
  }
}

const staffPolicies = new RoutePolicies<StaffRoleName>();

/**
 * Says who may do what on a domain's routes under `/admin`. A route that no domain names is closed to
 * everyone.
 */
export function registerPolicies(domain: string, list: readonly RoutePolicy[]): void {
  staffPolicies.register(domain, list);
}

/** The record that a path under `/admin` writes. */
export function recordOf(path: string): WrittenAt | undefined {
  return staffPolicies.recordOf(path);
}

/** What somebody may do follows from these: their role and, of an agency's officer, the body's code. */
export interface Judged {
  role: StaffRoleName;
  body_code: string | null;
}

function isForBody(path: string, code: string | null): boolean {
  const bodies = staffPolicies.bodiesAt(path);
  if (!bodies) return true;
  const body = code === null ? undefined : findBody(code);
  return body !== undefined && bodies.includes(body.kind);
}

/**
 * What a member of staff may do on a route under `/admin`, ours or Medusa's own. What no policy allows is denied, to
 * the province too; an auditor writes nothing, whatever a policy says; an officer of an agency reads what is for its
 * body.
 */
export function judge(who: Judged | undefined, method: string, path: string): Verdict {
  const verdict = staffPolicies.judge(who?.role, method, path);
  if (verdict === "open" || !who) return verdict;
  if (who.role === "auditor" && isWrite(method)) return "read_only";
  const passedBy =
    who.role === "agency" && verdict === "allowed" && !isForBody(path, who.body_code);
  return passedBy ? "forbidden" : verdict;
}
