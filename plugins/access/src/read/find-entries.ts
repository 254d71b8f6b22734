import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { addDays, calendarDate, startOfDayInVietnam } from "@nang-gio/vietnam";
import type { AuditChange, AuditChoices, AuditEntryView, AuditQuery } from "../contract";
import { literal } from "../like";
import { ACCESS_MODULE } from "../modules/access";
import type { AuditEntry } from "../modules/access/models/audit-entry";
import type { AccessService } from "../modules/access/service";
import { FIRST_REFUSAL } from "../status";
import { findPeople, type Person } from "./people";

type People = ReadonlyMap<string, Person>;

function view(record: InferTypeOf<typeof AuditEntry>, known: People): AuditEntryView {
  const actor = known.get(record.actor_id ?? "");
  return {
    id: record.id,
    at: record.created_at.toISOString(),
    actor_id: record.actor_id,
    actor_email: actor?.email ?? null,
    actor_name: actor?.name || null,
    role: record.role,
    method: record.method,
    path: record.path,
    kind: record.kind,
    record_id: record.record_id,
    record_title: record.record_title ?? known.get(record.record_id ?? "")?.email ?? null,
    status: record.status,
    body: record.body,
    changes: (record.changes ?? []) as unknown as AuditChange[],
    ip: record.ip,
    user_agent: record.user_agent,
  };
}

function between(from: string | undefined, to: string | undefined) {
  if (!from && !to) return {};
  return {
    created_at: {
      ...(from ? { $gte: startOfDayInVietnam(calendarDate(from)) } : {}),
      ...(to ? { $lt: startOfDayInVietnam(addDays(calendarDate(to), 1)) } : {}),
    },
  };
}

/** One page of the trail, newest first. */
export async function findEntries(
  container: MedusaContainer,
  wanted: AuditQuery,
): Promise<{ entries: AuditEntryView[]; count: number }> {
  const { limit, offset, actor_id, method, path, kind, refused, from, to } = wanted;
  const [records, count] = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .listAndCountAuditEntries(
      {
        ...(actor_id ? { actor_id } : {}),
        ...(method ? { method } : {}),
        ...(kind ? { kind } : {}),
        ...(path ? { path: { $like: `${literal(path)}%` } } : {}),
        ...(refused === undefined
          ? {}
          : { status: refused ? { $gte: FIRST_REFUSAL } : { $lt: FIRST_REFUSAL } }),
        ...between(from, to),
      },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
    );
  const named = records.flatMap(({ actor_id, kind, record_id }) => [
    actor_id ?? [],
    kind === "staff" ? (record_id ?? []) : [],
  ]);
  const known = await findPeople(container, [...new Set(named.flat())]);
  return { entries: records.map((record) => view(record, known)), count };
}

/** The people and kinds of records that stand in the trail. */
export async function auditChoices(container: MedusaContainer): Promise<AuditChoices> {
  const { actors, kinds } = await container.resolve<AccessService>(ACCESS_MODULE).trailNames();
  const known = await findPeople(container, actors);
  return {
    people: [...known].map(([id, person]) => ({ id, ...person })),
    kinds: kinds.sort(),
  };
}
