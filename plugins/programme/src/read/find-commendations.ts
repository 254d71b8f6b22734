import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { staffMay } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { type CalendarDate, calendarDate } from "@nang-gio/vietnam";
import { z } from "zod";
import { unknownRound } from "../commendations/rounds";
import type {
  CommendationDue,
  CommendationRow,
  CommendationsQuery,
  CommendationView,
  NomineeRow,
} from "../commendations-contract";
import { COMMENDATION_STATES, NOMINEE_STATES } from "../commendations-vocabulary";
import { commendationDue } from "../rules/commendation-due";
import { organisersOf } from "./find-event";
import { communeNames } from "./find-events";
import { sightOf } from "./sight";

const Row = z.object({
  id: z.string(),
  year: z.number(),
  title: z.string(),
  title_en: z.string().nullable(),
  body_code: z.string(),
  state: z.enum(COMMENDATION_STATES),
  decision_number: z.string().nullable(),
  decided_on: z.string().nullable(),
  cancel_reason: z.string().nullable(),
  revision: z.number(),
  nominees: z.number(),
  commended: z.number(),
});

/** Rounds with their nominees in sight counted; who was withdrawn is not. */
const rounds = (seen: string) => `
  select round.id, round.year, round.title, round.title_en, round.body_code, round.state, round.decision_number,
         round.decided_on, round.cancel_reason, round.revision, counted.nominees, counted.commended
    from commendation_round round
    cross join lateral (
      select count(*) filter (where nominee.state <> 'withdrawn')::int as nominees,
             count(*) filter (where nominee.state = 'commended')::int as commended
        from commendation_nominee nominee
        join organisation on organisation.id = nominee.organisation_id
       where nominee.round_id = round.id and nominee.deleted_at is null and ${seen}) counted
   where round.deleted_at is null`;

/** How a body is called in a row. */
export async function bodyNames(container: MedusaContainer) {
  const named = await organisersOf(container);
  return (body_code: string) => {
    const [body] = named([body_code]);
    return { body_name: body?.name ?? body_code, body_name_en: body?.name_en ?? body_code };
  };
}

/** When the next round is due on a day. */
export async function findDue(
  container: MedusaContainer,
  today: CalendarDate,
): Promise<CommendationDue> {
  const [found] = await readRows(
    container,
    z.object({ last: z.string().nullable() }),
    `select max(decided_on) as last from commendation_round where state = 'decided' and deleted_at is null`,
    [],
  );
  return commendationDue(found?.last ? calendarDate(found.last) : null, today);
}

/** One page of the rounds, the latest first. */
export async function findCommendations(
  req: MedusaRequest,
  { limit, offset }: CommendationsQuery,
): Promise<{ commendations: CommendationRow[]; count: number }> {
  const container = req.scope;
  const [seen, sight] = sightOf(communesInSight(req));
  const [rows, [total], bodyOf] = await Promise.all([
    readRows(
      container,
      Row,
      `${rounds(seen)} order by round.year desc, round.created_at desc, round.id limit ? offset ?`,
      [...sight, limit, offset],
    ),
    readRows(
      container,
      z.object({ count: z.number() }),
      "select count(*)::int as count from commendation_round where deleted_at is null",
      [],
    ),
    bodyNames(container),
  ]);
  const commendations = rows.map(({ cancel_reason: _, revision: __, ...row }) => ({
    ...row,
    ...bodyOf(row.body_code),
  }));
  return { commendations, count: total?.count ?? 0 };
}

const Nominee = z.object({
  id: z.string(),
  organisation_id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  commune_code: z.string(),
  person_name: z.string(),
  merit: z.string(),
  merit_en: z.string().nullable(),
  state: z.enum(NOMINEE_STATES),
  reason: z.string().nullable(),
});

async function nomineesOf(req: MedusaRequest, id: string): Promise<NomineeRow[]> {
  const [seen, sight] = sightOf(communesInSight(req));
  const [rows, communes] = await Promise.all([
    readRows(
      req.scope,
      Nominee,
      `select nominee.id, nominee.organisation_id, organisation.name, organisation.name_en, organisation.commune_code,
              nominee.person_name, nominee.merit, nominee.merit_en, nominee.state, nominee.reason
         from commendation_nominee nominee
         join organisation on organisation.id = nominee.organisation_id
        where nominee.round_id = ? and nominee.deleted_at is null and ${seen}
        order by organisation.name, organisation.id, nominee.person_name`,
      [id, ...sight],
    ),
    communeNames(req.scope),
  ]);
  return rows.map(({ commune_code, person_name, ...row }) => ({
    ...row,
    person_name: person_name || null,
    commune_name: communes.get(commune_code) ?? commune_code,
  }));
}

/** A round as staff see it. @throws Problem not_found `commendation.round_unknown` */
export async function findCommendation(req: MedusaRequest, id: string): Promise<CommendationView> {
  const [seen, sight] = sightOf(communesInSight(req));
  const [[row], listed, bodyOf] = await Promise.all([
    readRows(req.scope, Row, `${rounds(seen)} and round.id = ?`, [...sight, id]),
    nomineesOf(req, id),
    bodyNames(req.scope),
  ]);
  if (!row) throw unknownRound();
  const path = `/admin/commendations/${id}`;
  const may = {
    write: staffMay(req, "POST", path),
    nominate: staffMay(req, "POST", `${path}/nominees`),
  };
  return { ...row, ...bodyOf(row.body_code), listed, may };
}
