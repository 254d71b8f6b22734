import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { staffMay } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { livedOf } from "@nang-gio/cooperative/read/lived";
import { z } from "zod";
import type { EventSums, EventTrailLine, EventView, Organiser } from "../contract";
import { unknownEvent } from "../events/trade-events";
import { EVENT_CHANGES, EVENT_SIDES, EVENT_SUBJECTS, PARTICIPATION_STATES } from "../vocabulary";
import { communeNames, EVENT_COLUMNS, EventColumns } from "./find-events";
import { type InSight, sightOf } from "./sight";

const MOST_TRAIL = 50;

const Amount = z.object({ currency: z.string(), amount: z.coerce.number() });

const Whole = EventColumns.extend({
  link: z.string().nullable(),
  address: z.string().nullable(),
  organisers: z.array(z.string()),
  budget: z.coerce.number().nullable(),
  cancel_reason: z.string().nullable(),
  revision: z.number(),
  organisations: z.partialRecord(z.enum(PARTICIPATION_STATES), z.number()).nullable(),
  attended: z.number(),
  buyers: z.number(),
  memoranda: z.number(),
  contracts: z.number(),
  values: z.array(Amount).nullable(),
});

/** An event with what it came to; `seen` is said of each organisation that is counted. */
const whole = (seen: string) => `
  select ${EVENT_COLUMNS}, event.link, event.address, event.organisers, event.budget, event.cancel_reason, event.revision,
         (select json_object_agg(state, organisations) from (
            select part.state, count(*)::int as organisations from trade_event_participation part
              join organisation on organisation.id = part.organisation_id
             where part.event_id = event.id and part.deleted_at is null and ${seen} group by part.state) by_state
         ) as organisations,
         (select count(distinct came.organisation_id)::int from trade_event_attendance came
            join organisation on organisation.id = came.organisation_id
           where came.event_id = event.id and came.cancelled_at is null and came.deleted_at is null and ${seen}
         ) as attended,
         (select count(*)::int from trade_event_buyer
           where event_id = event.id and cancelled_at is null and deleted_at is null) as buyers,
         signed.memoranda, signed.contracts, signed.values
    from trade_event event, lateral (
      select coalesce(sum(agreements) filter (where kind = 'memorandum'), 0)::int as memoranda,
             coalesce(sum(agreements) filter (where kind = 'contract'), 0)::int as contracts,
             (select json_agg(json_build_object('currency', currency, 'amount', amount) order by currency) from (
                select agreement.currency, sum(agreement.value) as amount from trade_event_agreement agreement
                  join organisation on organisation.id = agreement.organisation_id
                 where agreement.event_id = event.id and agreement.cancelled_at is null
                   and agreement.deleted_at is null and agreement.value is not null and ${seen}
                 group by agreement.currency) amounts) as values
        from (select agreement.kind, count(*) as agreements from trade_event_agreement agreement
                join organisation on organisation.id = agreement.organisation_id
               where agreement.event_id = event.id and agreement.cancelled_at is null
                 and agreement.deleted_at is null and ${seen}
               group by agreement.kind) kinds) signed
   where event.id = ? and event.deleted_at is null`;

const TrailRow = z.object({
  at: z.coerce.date(),
  subject: z.enum(EVENT_SUBJECTS),
  change: z.enum(EVENT_CHANGES),
  side: z.enum(EVENT_SIDES),
  organisation_name: z.string().nullable(),
  reason: z.string().nullable(),
});

/** What was done at an event, the newest first, of organisations in sight. */
async function trailOf(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<EventTrailLine[]> {
  const [seen, sight] = sightOf(inSight);
  const rows = await readRows(
    container,
    TrailRow,
    `select told.happened_at as at, told.subject, told.change, told.side, organisation.name as organisation_name,
            coalesce(told.after->>'reason', told.after->>'refused_reason') as reason
       from trade_event_change told
       left join organisation on organisation.id = told.organisation_id
      where told.event_id = ? and told.deleted_at is null and (told.organisation_id is null or ${seen})
      order by told.happened_at desc, told.id desc limit ?`,
    [id, ...sight, MOST_TRAIL],
  );
  return rows.map(({ at, ...line }) => ({ ...line, at: at.toISOString() }));
}

/** Bodies as the registry calls them; one that it does not know by its code. */
export async function organisersOf(
  container: MedusaContainer,
): Promise<(codes: readonly string[]) => Organiser[]> {
  const bodies = new Map((await livedOf(container, "body")).map((body) => [body.code, body]));
  return (codes) =>
    codes.map((code) => {
      const { name, name_en } = bodies.get(code) ?? { name: code, name_en: code };
      return { code, name, name_en };
    });
}

const NONE: EventSums["organisations"] = {
  invited: 0,
  registered: 0,
  declined: 0,
  withdrawn: 0,
  refused: 0,
};

/** An event as staff see it. @throws Problem not_found `programme.event_unknown` */
export async function findEvent(req: MedusaRequest, id: string): Promise<EventView> {
  const container = req.scope;
  const inSight = communesInSight(req);
  const [seen, sight] = sightOf(inSight);
  const [row] = await readRows(container, Whole, whole(seen), [
    ...[...sight, ...sight, ...sight, ...sight],
    id,
  ]);
  if (!row) throw unknownEvent();
  const { organisations, attended, buyers, memoranda, contracts, values, ...event } = row;
  const [communes, organisers, trail] = await Promise.all([
    communeNames(container),
    organisersOf(container),
    trailOf(container, id, inSight),
  ]);
  const { commune_code } = event;
  return {
    ...event,
    commune_name: commune_code && (communes.get(commune_code) ?? commune_code),
    organisers: organisers(event.organisers),
    registered: organisations?.registered ?? 0,
    attended,
    sums: {
      organisations: { ...NONE, ...organisations },
      ...{ attended, buyers, memoranda, contracts, values: values ?? [] },
    },
    trail,
    may: {
      write: staffMay(req, "POST", `/admin/events/${id}`),
      attend: staffMay(req, "POST", `/admin/events/${id}/attendance`),
    },
  };
}
