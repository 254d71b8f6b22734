import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { SellerEvent, SellerEventsQuery } from "../contract";
import { unknownEvent } from "../events/trade-events";
import { mayAnswer } from "../rules/event-moves";
import { PARTICIPATION_STATES } from "../vocabulary";
import { organisersOf } from "./find-event";
import { communeNames, EVENT_COLUMNS, EventColumns } from "./find-events";

const Row = EventColumns.extend({
  link: z.string().nullable(),
  address: z.string().nullable(),
  organisers: z.array(z.string()),
  cancel_reason: z.string().nullable(),
  own_state: z.enum(PARTICIPATION_STATES).nullable(),
  people: z.number().nullable(),
  brings: z.string().nullable(),
  booth: z.string().nullable(),
  refused_reason: z.string().nullable(),
  door_code: z.string().nullable(),
  attended: z.array(z.string()),
});

/** Events that are open, or in which the co-operative (twice) has a part or was. */
const FROM = `
  from trade_event event
  left join trade_event_participation part
    on part.event_id = event.id and part.organisation_id = ? and part.deleted_at is null
  left join lateral (
    select coalesce(array_agg(day order by day), '{}') as days from trade_event_attendance came
     where came.event_id = event.id and came.organisation_id = ? and came.cancelled_at is null
       and came.deleted_at is null) came on true
 where event.deleted_at is null
   and (part.id is not null or cardinality(came.days) > 0
        or (event.state = 'open' and coalesce(event.register_until, event.last_day) >= ?))`;

const COLUMNS = `${EVENT_COLUMNS}, event.link, event.address, event.organisers, event.cancel_reason,
  part.state as own_state, part.people, part.brings, part.booth, part.refused_reason, part.door_code,
  came.days as attended`;

const WAITS = `event.state = 'open' and part.state = 'invited' and coalesce(event.register_until, event.last_day) >= ?`;

async function viewer(container: MedusaContainer, today: string) {
  const [communes, organisers] = await Promise.all([
    communeNames(container),
    organisersOf(container),
  ]);
  return ({ commune_code, own_state, ...row }: z.infer<typeof Row>): SellerEvent => {
    const { people, brings, booth, refused_reason, door_code, attended, ...event } = row;
    return {
      ...event,
      commune_name: commune_code && (communes.get(commune_code) ?? commune_code),
      organisers: organisers(event.organisers),
      may_answer: own_state !== "refused" && mayAnswer(event, today),
      own:
        own_state === null && attended.length === 0
          ? null
          : {
              state: own_state,
              ...{ people, brings, booth, attended },
              reason: refused_reason,
              door_code:
                own_state === "registered" && event.state !== "cancelled" ? door_code : null,
            },
    };
  };
}

/** One page of the events that concern a co-operative: what waits for its answer, what comes, what is over. */
export async function findOwnEvents(
  container: MedusaContainer,
  organisation_id: string,
  { limit, offset }: SellerEventsQuery,
): Promise<{ events: SellerEvent[]; count: number; waiting: number }> {
  const today = dateInVietnam(new Date());
  const own = [organisation_id, organisation_id, today];
  const Page = z.object({ count: z.number(), waiting: z.number(), listed: z.array(Row) });
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int ${FROM}) as count,
       (select count(*)::int ${FROM} and ${WAITS}) as waiting,
       (select coalesce(json_agg(listed), '[]') from (
          select ${COLUMNS} ${FROM}
           order by (${WAITS}) desc nulls last, event.last_day < ? or event.state = 'cancelled',
                    case when event.last_day >= ? then event.first_day end, event.first_day desc, event.id
           limit ? offset ?
       ) listed) as listed`,
    [...own, ...own, today, ...own, today, today, today, limit, offset],
  );
  const view = await viewer(container, today);
  const { count = 0, waiting = 0, listed = [] } = page ?? {};
  return { events: listed.map(view), count, waiting };
}

/** One event that concerns a co-operative. @throws Problem not_found `programme.event_unknown` */
export async function findOwnEvent(
  container: MedusaContainer,
  organisation_id: string,
  id: string,
): Promise<SellerEvent> {
  const today = dateInVietnam(new Date());
  const [row] = await readRows(container, Row, `select ${COLUMNS} ${FROM} and event.id = ?`, [
    ...[organisation_id, organisation_id, today, id],
  ]);
  if (!row) throw unknownEvent();
  return (await viewer(container, today))(row);
}

/** How many invitations wait for a co-operative's answer. */
export async function countWaiting(
  container: MedusaContainer,
  organisation_id: string,
): Promise<number> {
  const today = dateInVietnam(new Date());
  const [found] = await readRows(
    container,
    z.object({ count: z.number() }),
    `select count(*)::int as count ${FROM} and ${WAITS}`,
    [organisation_id, organisation_id, today, today],
  );
  return found?.count ?? 0;
}
