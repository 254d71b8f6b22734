import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { readRows } from "@nang-gio/access/read/read-rows";
import { placesNow } from "@nang-gio/cooperative/read/lived";
import { z } from "zod";
import type { AdminEventsQuery, EventRow } from "../contract";
import { EVENT_KINDS, EVENT_STATES } from "../vocabulary";
import { type InSight, sightOf } from "./sight";

/** What a row is read as; days are text. */
export const EventColumns = z.object({
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  title: z.string(),
  title_en: z.string().nullable(),
  first_day: z.string(),
  last_day: z.string(),
  register_until: z.string().nullable(),
  is_online: z.boolean(),
  commune_code: z.string().nullable(),
  state: z.enum(EVENT_STATES),
});

const Row = EventColumns.extend({ registered: z.number(), attended: z.number() });

/** Columns of {@link EventColumns}. */
export const EVENT_COLUMNS = `event.id, event.kind, event.title, event.title_en, event.first_day, event.last_day,
  event.register_until, event.is_online, event.commune_code, event.state`;

/** Names of communes by code. */
export async function communeNames(container: MedusaContainer): Promise<Map<string, string>> {
  return new Map((await placesNow(container)).map(({ code, name }) => [code, name]));
}

function filterOf({ year, kind, state, q }: AdminEventsQuery): [string, unknown[]] {
  const like = `%${literal(q ?? "")}%`;
  const parts: Array<[string, unknown[]]> = [
    ["event.deleted_at is null", []],
    ...(year
      ? [
          ["event.first_day <= ? and event.last_day >= ?", [`${year}-12-31`, `${year}-01-01`]] as [
            string,
            unknown[],
          ],
        ]
      : []),
    ...(kind ? [["event.kind = ?", [kind]] as [string, unknown[]]] : []),
    ...(state ? [["event.state = ?", [state]] as [string, unknown[]]] : []),
    ...(q
      ? [["(event.title ilike ? or event.title_en ilike ?)", [like, like]] as [string, unknown[]]]
      : []),
  ];
  return [parts.map(([sql]) => sql).join(" and "), parts.flatMap(([, values]) => values)];
}

/** One page of events, the latest first; organisations are counted as far as they are in sight. */
export async function findEvents(
  container: MedusaContainer,
  wanted: AdminEventsQuery,
  inSight: InSight,
): Promise<{ events: EventRow[]; count: number }> {
  const [where, values] = filterOf(wanted);
  const [seen, sight] = sightOf(inSight);
  const counted = (table: string, only: string) => `
    (select count(distinct part.organisation_id)::int from ${table} part
       join organisation on organisation.id = part.organisation_id
      where part.event_id = event.id and part.deleted_at is null and ${only} and ${seen})`;
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int from trade_event event where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${EVENT_COLUMNS},
                 ${counted("trade_event_participation", "part.state = 'registered'")} as registered,
                 ${counted("trade_event_attendance", "part.cancelled_at is null")} as attended
            from trade_event event where ${where}
           order by event.first_day desc, event.id limit ? offset ?
       ) listed) as listed`,
    [...values, ...sight, ...sight, ...values, wanted.limit, wanted.offset],
  );
  const { listed = [], count = 0 } = page ?? {};
  const communes = await communeNames(container);
  return {
    count,
    events: listed.map(({ commune_code, ...row }) => ({
      ...row,
      commune_name: commune_code && (communes.get(commune_code) ?? commune_code),
    })),
  };
}
