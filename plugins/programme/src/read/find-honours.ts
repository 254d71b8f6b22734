import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { Honours, HonoursQuery } from "../commendations-contract";
import { bodyNames } from "./find-commendations";

const Commended = z.object({
  id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  handle: z.string().nullable(),
  person_name: z.string().nullable(),
  merit: z.string(),
  merit_en: z.string().nullable(),
});

const Row = z.object({
  id: z.string(),
  year: z.number(),
  title: z.string(),
  title_en: z.string().nullable(),
  body_code: z.string(),
  decision_number: z.string(),
  decided_on: z.string(),
  commended: z.array(Commended),
});

/** Who was commended in a round, a merged duplicate being the one that it was merged into; without a handle where no page is. */
const COMMENDED = `
  select distinct on (organisation.id, nominee.person_name)
         nominee.id, organisation.name, organisation.name_en, nullif(nominee.person_name, '') as person_name,
         nominee.merit, nominee.merit_en, organisation.handle as known_handle,
         case when organisation.deleted_at is null and not exists (
                select from selling_standing standing
                 where standing.organisation_id = organisation.id and not standing.confirmed
                   and standing.deleted_at is null)
              then organisation.handle end as handle
    from commendation_nominee nominee
    join organisation entered on entered.id = nominee.organisation_id
    join organisation on organisation.id = coalesce(entered.merged_into, entered.id)
   where nominee.round_id = round.id and nominee.state = 'commended' and nominee.deleted_at is null
   order by organisation.id, nominee.person_name, nominee.id`;

/** Rounds that were decided, of an organisation's alone where its handle is given. */
const FROM = (narrowed: boolean) => `
  from commendation_round round
  cross join lateral (
    select json_agg(json_build_object('id', id, 'name', name, 'name_en', name_en, 'handle', handle,
             'person_name', person_name, 'merit', merit, 'merit_en', merit_en)
             order by name, person_name nulls first, id) as commended
      from (${COMMENDED}) listed ${narrowed ? "where known_handle = ?" : ""}) honoured
 where round.state = 'decided' and round.deleted_at is null and honoured.commended is not null`;

/** One page of the honour roll, the latest year first. */
export async function findHonours(
  container: MedusaContainer,
  { cooperative, limit, offset }: HonoursQuery,
): Promise<{ honours: Honours[]; count: number }> {
  const from = FROM(cooperative !== undefined);
  const values = cooperative === undefined ? [] : [cooperative];
  const [rows, [total], bodyOf] = await Promise.all([
    readRows(
      container,
      Row,
      `select round.id, round.year, round.title, round.title_en, round.body_code, round.decision_number,
              round.decided_on, honoured.commended ${from}
        order by round.year desc, round.decided_on desc, round.id limit ? offset ?`,
      [...values, limit, offset],
    ),
    readRows(
      container,
      z.object({ count: z.number() }),
      `select count(*)::int as count ${from}`,
      values,
    ),
    bodyNames(container),
  ]);
  const honours = rows.map(({ body_code, ...round }) => ({ ...round, ...bodyOf(body_code) }));
  return { honours, count: total?.count ?? 0 };
}
