import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { readRows } from "@nang-gio/access/read/read-rows";
import { scansOf } from "@nang-gio/media/scans/scans";
import { z } from "zod";
import { atEvent } from "../../events/trade-events";
import type { Actor } from "../../modules/trade-event/turn";
import { assertPlain } from "../../rules/refuse";
import { type EventFileBody, type EventFileRow, FILE_KINDS } from "../contract";
import { refuse, unknown } from "../refuse";

const Row = z.object({
  id: z.string(),
  kind: z.enum(FILE_KINDS),
  scan_id: z.string(),
  caption: z.string(),
});

/** One page of the photographs and documents of an event, the newest first. */
export async function findEventFiles(
  container: MedusaContainer,
  event_id: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ files: EventFileRow[]; count: number }> {
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const from = `from trade_event_file where event_id = ? and cancelled_at is null and deleted_at is null`;
  const [found] = await readRows(
    container,
    Page,
    `select (select count(*)::int ${from}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select id, kind, scan_id, caption ${from} order by created_at desc, id desc limit ? offset ?
       ) listed) as listed`,
    [event_id, event_id, limit, offset],
  );
  return { files: found?.listed ?? [], count: found?.count ?? 0 };
}

/** One photograph or document of an event. @throws Problem not_found `connection.file_unknown` */
export async function findEventFile(
  { scope }: Pick<MedusaRequest, "scope">,
  event_id: string,
  id: string,
): Promise<EventFileRow> {
  const [found] = await readRows(
    scope,
    Row,
    `select id, kind, scan_id, caption from trade_event_file
      where event_id = ? and id = ? and cancelled_at is null and deleted_at is null`,
    [event_id, id],
  );
  if (!found) throw unknown("file");
  return found;
}

/**
 * Keeps what a scan that the event owns shows; gives its id.
 * @throws Problem naming `scan_id` where the scan is not the event's
 */
export function keepEventFile(
  container: MedusaContainer,
  event_id: string,
  { kind, scan_id, caption }: EventFileBody,
  actor: Actor,
): Promise<string> {
  assertPlain({ caption });
  return atEvent(container, event_id, actor, async ({ sql, tell }) => {
    const scans = await scansOf(container, event_id, [scan_id]);
    if (!scans.has(scan_id)) refuse("scan_not_there", "scan_id");
    const id = generateEntityId(undefined, "tevfil");
    await sql.execute(
      `insert into "trade_event_file" ("id", "event_id", "kind", "scan_id", "caption") values (?, ?, ?, ?, ?)`,
      [id, event_id, kind, scan_id, caption],
    );
    await tell({
      ...{ subject: "file", subject_id: id, change: "added" },
      after: { kind, caption },
    });
    return { done: id };
  });
}

/** Takes a photograph or document back; said again nothing changes. */
export function cancelEventFile(
  container: MedusaContainer,
  event_id: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atEvent(container, event_id, actor, async ({ sql, tell }) => {
    const [kept] = await sql.execute<{ caption: string; cancelled_at: Date | null }>(
      `select "caption", "cancelled_at" from "trade_event_file" where "id" = ? and "event_id" = ? and "deleted_at" is null`,
      [id, event_id],
    );
    if (!kept) throw unknown("file");
    if (kept.cancelled_at) return { done: undefined };
    await sql.execute(
      `update "trade_event_file" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    const told = { subject: "file", subject_id: id, change: "cancelled" } as const;
    await tell({ ...told, before: { caption: kept.caption }, after: { reason } });
    return { done: undefined };
  });
}
