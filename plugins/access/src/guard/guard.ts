import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StaffRoleName } from "../contract";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { Problem } from "../problem";
import "./policies";
import { isWrite, judge, pathOf, recordOf } from "./policy";
import { recordWrite } from "./trail";

/** What a member of staff may see; put on each request under `/admin`. */
export interface StaffScope {
  actor_id: string;
  role: StaffRoleName;
  /** Codes of the communes whose records are in sight; `null` for all. */
  commune_codes: readonly string[] | null;
  /** The body of an agency's officer; what it reads follows from its kind. */
  body_code: string | null;
}

interface ScopedRequest {
  staff_scope?: StaffScope;
}

/** The one scope function: what the caller of a route under `/admin` may see. @throws Problem `access.no_role`. */
export function staffScope(req: MedusaRequest): StaffScope {
  const scope = (req as ScopedRequest).staff_scope;
  if (!scope) throw new Problem("forbidden", "access.no_role");
  return scope;
}

/** Whether the caller of a route under `/admin` may do something there; pages show the buttons that answer. */
export function staffMay(req: MedusaRequest, method: string, path: string): boolean {
  return judge(staffScope(req), method, path) === "allowed";
}

function actorOf(req: MedusaRequest) {
  return (req as Partial<AuthenticatedMedusaRequest>).auth_context;
}

/**
 * What a user may see, from the role that they have now; `undefined` for a user without a role or one who is
 * no longer there.
 */
export async function scopeOf(
  container: MedusaContainer,
  userId: string,
): Promise<StaffScope | undefined> {
  const [record] = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .listStaffRoles({ user_id: userId }, { take: 1 });
  if (!record) return undefined;
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: userId }, { select: ["id"], take: 1 });
  if (!user) return undefined;
  return {
    actor_id: userId,
    role: record.role,
    commune_codes: record.role === "commune" ? record.commune_codes : null,
    body_code: record.body_code,
  };
}

/**
 * Stands before every route under `/admin`, ours and Medusa's own: asks the policy, puts the scope on the
 * request, and records each write with its outcome, refused ones too. API keys have no role and pass
 * nothing.
 */
export async function guard(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req);
  const actor = actorOf(req);
  const scope =
    actor?.actor_type === "user" && actor.actor_id
      ? await scopeOf(req.scope, actor.actor_id)
      : undefined;
  (req as ScopedRequest).staff_scope = scope;
  const verdict = judge(scope, req.method, path);
  const passes = verdict === "open" || verdict === "allowed";
  if (isWrite(req.method)) {
    const written = recordOf(path);
    await recordWrite(req, res, { path, role: scope?.role, passes, written });
  }
  if (passes) return next();
  if (!actor?.actor_id) return next(new Problem("unauthorized", "access.unauthenticated"));
  return next(new Problem("forbidden", `access.${verdict}`));
}
