import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import type { AuditEntryView, AuditQuery, StaffRoleName } from "../../../contract";
import { ACCESS_MODULE } from "../../../modules/access";
import type { AccessService } from "../../../modules/access/service";

/** `GET /admin/audit`: the trail of writes, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, actor_id, method, path, from, to } = req.validatedQuery as AuditQuery;
  const between = {
    ...(from ? { $gte: new Date(from) } : {}),
    ...(to ? { $lt: new Date(to) } : {}),
  };
  const [records, count] = await req.scope
    .resolve<AccessService>(ACCESS_MODULE)
    .listAndCountAuditEntries(
      {
        ...(actor_id ? { actor_id } : {}),
        ...(method ? { method } : {}),
        ...(path ? { path: { $like: `${path.replace(/[\\%_]/g, "\\$&")}%` } } : {}),
        ...(from || to ? { created_at: between } : {}),
      },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
    );
  const ids = [...new Set(records.flatMap((record) => record.actor_id ?? []))];
  const users = await req.scope
    .resolve(Modules.USER)
    .listUsers({ id: ids }, { select: ["id", "email"], take: ids.length });
  const emailOf = new Map(users.map(({ id, email }) => [id, email]));
  const entries = records.map(
    (record): AuditEntryView => ({
      id: record.id,
      at: record.created_at.toISOString(),
      actor_id: record.actor_id,
      actor_email: emailOf.get(record.actor_id ?? "") ?? null,
      role: record.role as StaffRoleName | null,
      method: record.method,
      path: record.path,
      status: record.status,
      body: record.body,
      ip: record.ip,
      user_agent: record.user_agent,
    }),
  );
  res.json({ entries, count, limit, offset });
}
