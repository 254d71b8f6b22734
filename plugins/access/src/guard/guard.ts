import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StaffRoleName } from "../contract";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { Problem } from "../problem";
import { isWrite, judge } from "./policy";
import { redact } from "./redact";

/** What a member of staff may see; put on each request under `/admin`. */
export interface StaffScope {
  actor_id: string;
  role: StaffRoleName;
  /** Codes of the communes whose records are in sight; `null` for all. */
  commune_codes: readonly string[] | null;
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

function actorOf(req: MedusaRequest) {
  return (req as Partial<AuthenticatedMedusaRequest>).auth_context;
}

async function scopeOf(req: MedusaRequest, userId: string): Promise<StaffScope | undefined> {
  const [record] = await req.scope
    .resolve<AccessService>(ACCESS_MODULE)
    .listStaffRoles({ user_id: userId }, { take: 1 });
  if (!record) return undefined;
  return {
    actor_id: userId,
    role: record.role,
    commune_codes: record.role === "commune" ? record.commune_codes : null,
    body_code: record.body_code,
  };
}

function recordWhenDone(req: MedusaRequest, res: MedusaResponse): void {
  const { method, originalUrl } = req;
  const body: unknown = req.body;
  res.once("finish", () => {
    const actor = actorOf(req);
    const entry = {
      actor_id: actor?.actor_id ?? null,
      actor_type: actor?.actor_type ?? null,
      role: (req as ScopedRequest).staff_scope?.role ?? null,
      method,
      path: originalUrl.split("?")[0] ?? originalUrl,
      status: res.statusCode,
      body: body && typeof body === "object" ? (redact(body) as Record<string, unknown>) : null,
      ip: req.ip ?? null,
      user_agent: req.headers["user-agent"]?.slice(0, 300) ?? null,
    };
    req.scope
      .resolve<AccessService>(ACCESS_MODULE)
      .createAuditEntries(entry)
      .catch((error: unknown) =>
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`audit entry of ${entry.method} ${entry.path} was not written: ${String(error)}`),
      );
  });
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
  const path = req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "";
  if (isWrite(req.method)) recordWhenDone(req, res);
  const actor = actorOf(req);
  const scope =
    actor?.actor_type === "user" && actor.actor_id ? await scopeOf(req, actor.actor_id) : undefined;
  (req as ScopedRequest).staff_scope = scope;
  const verdict = judge(scope?.role, req.method, path);
  if (verdict === "open" || verdict === "allowed") return next();
  if (!actor?.actor_id) return next(new Problem("unauthorized", "access.unauthenticated"));
  return next(new Problem("forbidden", `access.${verdict}`));
}
