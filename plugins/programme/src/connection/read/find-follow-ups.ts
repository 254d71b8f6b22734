import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { staffScope } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { dateInVietnam, fold } from "@nang-gio/vietnam";
import { z } from "zod";
import { type InSight, sightOf } from "../../read/sight";
import {
  FOLLOW_UP_STATES,
  type FollowUpBody,
  type FollowUpRow,
  type FollowUpsQuery,
} from "../contract";
import { unknown } from "../refuse";
import { soon, timeOf } from "../rules/follow-up";
import { MET } from "./met";

const Row = z.object({
  event_id: z.string(),
  event_title: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  buyer_id: z.string(),
  buyer_name: z.string(),
  after_days: z.literal([30, 90, 180]),
  due_on: z.string(),
  owner_id: z.string().nullable(),
  owner_name: z.string().nullable(),
  state: z.enum(FOLLOW_UP_STATES).nullable(),
  outcome: z.string().nullable(),
  asked_on: z.string().nullable(),
  own_state: z.enum(FOLLOW_UP_STATES).nullable(),
  own_words: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

/**
 * Every follow-up of events that were held. Of two for whom it has ended nothing is asked any more, and of a merged duplicate
 * nothing that its survivor is asked.
 */
export const FOLLOW_UPS = `
  select met.event_id, event.title as event_title, met.organisation_id, organisation.name as organisation_name,
         organisation.commune_code, organisation.folded, met.buyer_id, buyer.name as buyer_name,
         days.after_days, to_char(event.last_day::date + days.after_days, 'YYYY-MM-DD') as due_on,
         said.owner_id, nullif(trim(concat_ws(' ', owner.first_name, owner.last_name)), '') as owner_given,
         owner.email as owner_email, said.state, said.outcome, said.asked_on, said.own_state, said.own_words
    from (${MET}) met
    join trade_event event on event.id = met.event_id and event.state = 'held' and event.deleted_at is null
    join organisation on organisation.id = met.organisation_id and organisation.merged_into is null
                     and organisation.deleted_at is null
    join trade_event_buyer buyer on buyer.id = met.buyer_id
    cross join (values (30), (90), (180)) days (after_days)
    left join trade_follow_up said
      on said.event_id = met.event_id and said.organisation_id = met.organisation_id and said.buyer_id = met.buyer_id
     and said.after_days = days.after_days and said.deleted_at is null
    left join "user" owner on owner.id = said.owner_id and owner.deleted_at is null
   where not exists (
     select from trade_follow_up ended
      where ended.event_id = met.event_id and ended.organisation_id = met.organisation_id
        and ended.buyer_id = met.buyer_id and ended.after_days < days.after_days and ended.state = 'ended'
        and ended.deleted_at is null)`;

type Part = [sql: string, values: unknown[]];

const TIMES: Readonly<Record<string, (today: string) => Part>> = {
  overdue: (today) => ["ask.state is null and ask.due_on < ?", [today]],
  due: (today) => [
    "ask.state is null and ask.due_on >= ? and ask.due_on <= ?",
    [today, soon(today)],
  ],
  coming: (today) => ["ask.state is null and ask.due_on > ?", [soon(today)]],
  done: () => ["ask.state is not null", []],
};

const COLUMNS = `ask.event_id, ask.event_title, ask.organisation_id, ask.organisation_name, ask.buyer_id, ask.buyer_name,
  ask.after_days, ask.due_on, ask.owner_id, coalesce(ask.owner_given, ask.owner_email) as owner_name, ask.state, ask.outcome,
  ask.asked_on, ask.own_state, ask.own_words`;

const viewOf =
  (today: string, caller: string | null) =>
  ({ owner_id, ...row }: Row): FollowUpRow => ({
    ...row,
    mine: owner_id !== null && owner_id === caller,
    time: timeOf(row.due_on, row.state !== null, today),
  });

interface Wanted {
  where: Part[];
  caller: string | null;
  page: { limit: number; offset: number };
}

async function find(container: MedusaContainer, { where, caller, page }: Wanted) {
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const sql = where.map(([part]) => part).join(" and ");
  const [found] = await readRows(
    container,
    Page,
    `with ask as (${FOLLOW_UPS}), found as (select ask.* from ask where ${sql})
     select (select count(*)::int from found) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${COLUMNS} from found ask
           order by ask.state is not null, ask.due_on, ask.organisation_name, ask.buyer_name, ask.event_id limit ? offset ?
       ) listed) as listed`,
    [...where.flatMap(([, values]) => values), page.limit, page.offset],
  );
  const view = viewOf(dateInVietnam(new Date()), caller);
  return { follow_ups: (found?.listed ?? []).map(view), count: found?.count ?? 0 };
}

/** What is said of an organisation in sight, of the list of what is asked. */
function seen(inSight: InSight): Part {
  const [sql, values] = sightOf(inSight);
  return [
    `exists (select from organisation where organisation.id = ask.organisation_id and ${sql})`,
    values,
  ];
}

/** One page of the follow-ups of organisations in sight: those that wait first, the longest due at their head. */
export function findFollowUps(
  req: MedusaRequest,
  { event_id, state, mine, q, limit, offset }: FollowUpsQuery,
) {
  const caller = staffScope(req).actor_id;
  const today = dateInVietnam(new Date());
  const like = `%${literal(q ?? "")}%`;
  const where: Part[] = [
    seen(communesInSight(req)),
    ...(event_id ? [["ask.event_id = ?", [event_id]] as Part] : []),
    ...(state ? [TIMES[state]?.(today) as Part] : []),
    ...(mine ? [["ask.owner_id = ?", [caller]] as Part] : []),
    ...(q
      ? [
          [
            "(ask.folded like ? or ask.buyer_name ilike ? or ask.event_title ilike ?)",
            [`%${literal(fold(q))}%`, like, like],
          ] as Part,
        ]
      : []),
  ];
  return find(req.scope, { where, caller, page: { limit, offset } });
}

type Named = Pick<FollowUpBody, "organisation_id" | "buyer_id" | "after_days">;

/** One follow-up of an event. @throws Problem not_found `connection.follow_up_unknown` */
export async function findFollowUp(
  req: MedusaRequest,
  event_id: string,
  { organisation_id, buyer_id, after_days }: Named,
): Promise<FollowUpRow> {
  const where: Part[] = [
    seen(communesInSight(req)),
    [
      "ask.event_id = ? and ask.organisation_id = ? and ask.buyer_id = ? and ask.after_days = ?",
      [event_id, organisation_id, buyer_id, after_days],
    ],
  ];
  const caller = staffScope(req).actor_id;
  const { follow_ups } = await find(req.scope, { where, caller, page: { limit: 1, offset: 0 } });
  if (!follow_ups[0]) throw unknown("follow_up");
  return follow_ups[0];
}

/** Follow-ups of a co-operative at an event that have become due, or of which it has spoken. */
export async function findOwnFollowUps(
  container: MedusaContainer,
  organisation_id: string,
  event_id: string,
): Promise<FollowUpRow[]> {
  const where: Part[] = [
    ["ask.event_id = ? and ask.organisation_id = ?", [event_id, organisation_id]],
    ["(ask.own_state is not null or ask.due_on <= ?)", [soon(dateInVietnam(new Date()))]],
  ];
  const page = { limit: 100, offset: 0 };
  const { follow_ups } = await find(container, { where, caller: null, page });
  // What an officer wrote down is their own note.
  return follow_ups.map((row) => ({ ...row, owner_name: null, outcome: null }));
}

/** How many follow-ups wait for a co-operative's own word. */
export async function countOwnFollowUps(
  container: MedusaContainer,
  organisation_id: string,
): Promise<number> {
  const where: Part[] = [
    ["ask.organisation_id = ?", [organisation_id]],
    [
      "ask.own_state is null and ask.state is null and ask.due_on <= ?",
      [dateInVietnam(new Date())],
    ],
  ];
  return (await find(container, { where, caller: null, page: { limit: 0, offset: 0 } })).count;
}
