import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam, fold } from "@nang-gio/vietnam";
import { z } from "zod";
import type { CandidateRow, CandidatesQuery, ParticipantRow, ParticipantsQuery } from "../contract";
import { ATTENDANCE_WAYS, PARTICIPATION_STATES } from "../vocabulary";
import { communeNames } from "./find-events";
import { type InSight, sightOf } from "./sight";

type Part = [sql: string, values: unknown[]];

const joined = (parts: readonly Part[]): Part => [
  parts.map(([sql]) => sql).join(" and "),
  parts.flatMap(([, values]) => values),
];

const named = (q: string | undefined): Part[] =>
  q ? [["organisation.folded like ?", [`%${literal(fold(q))}%`]]] : [];

const Organisation = z.object({
  organisation_id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  commune_code: z.string(),
  women_led: z.boolean(),
});

const Row = Organisation.extend({
  state: z.enum(PARTICIPATION_STATES).nullable(),
  people: z.number().nullable(),
  brings: z.string().nullable(),
  booth: z.string().nullable(),
  reason: z.string().nullable(),
  attendance: z.array(
    z.object({
      id: z.string(),
      day: z.string(),
      way: z.enum(ATTENDANCE_WAYS),
      unregistered: z.boolean(),
    }),
  ),
});

/** Organisations with a part in an event, and those that came without one. */
const FROM = `
  from organisation
  left join trade_event_participation part
    on part.organisation_id = organisation.id and part.event_id = ? and part.deleted_at is null
  left join lateral (
    select json_agg(json_build_object('id', id, 'day', day, 'way', way, 'unregistered', unregistered) order by day) as days
      from trade_event_attendance came
     where came.organisation_id = organisation.id and came.event_id = ? and came.cancelled_at is null
       and came.deleted_at is null) came on true
  where organisation.deleted_at is null and (part.id is not null or came.days is not null)`;

const Found = <Of extends z.ZodType>(row: Of) =>
  z.object({ count: z.number(), listed: z.array(row) });

async function withCommunes<Of extends { commune_code: string }>(
  container: MedusaContainer,
  rows: readonly Of[],
): Promise<Array<Omit<Of, "commune_code"> & { commune_name: string }>> {
  const communes = await communeNames(container);
  return rows.map(({ commune_code, ...row }) => ({
    ...row,
    commune_name: communes.get(commune_code) ?? commune_code,
  }));
}

/** One page of the organisations of an event that are in sight, by name. */
export async function findParticipants(
  container: MedusaContainer,
  event_id: string,
  { state, attended, q, limit, offset }: ParticipantsQuery,
  inSight: InSight,
): Promise<{ organisations: ParticipantRow[]; count: number }> {
  const [where, values] = joined([
    sightOf(inSight),
    ...(state ? [["part.state = ?", [state]] as Part] : []),
    ...(attended === undefined ? [] : [[`came.days is ${attended ? "not " : ""}null`, []] as Part]),
    ...named(q),
  ]);
  const bound = [event_id, event_id, ...values];
  const [page] = await readRows(
    container,
    Found(Row),
    `select (select count(*)::int ${FROM} and ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select organisation.id as organisation_id, organisation.name, organisation.name_en,
                 organisation.commune_code, organisation.women_led, part.state, part.people, part.brings, part.booth,
                 part.refused_reason as reason, coalesce(came.days, '[]') as attendance
            ${FROM} and ${where} order by organisation.name, organisation.id limit ? offset ?
       ) listed) as listed`,
    [...bound, ...bound, limit, offset],
  );
  return {
    count: page?.count ?? 0,
    organisations: await withCommunes(container, page?.listed ?? []),
  };
}

/** Whether a product of the organisation has OCOP stars on a day. */
const OCOP = `exists (
  select from ocop_certificate certificate
   where certificate.organisation_id = organisation.id and certificate.state = 'verified'
     and certificate.deleted_at is null and certificate.issued_on <= ?
     and (certificate.issued_on::date + interval '36 months')::date >= ?::date)`;

const Candidate = Organisation.extend({ ocop: z.boolean() });

/** One page of the organisations in sight that have no part in an event, by name. */
export async function findCandidates(
  container: MedusaContainer,
  event_id: string,
  { women_led, ocop, commune_code, q, limit, offset }: CandidatesQuery,
  inSight: InSight,
): Promise<{ organisations: CandidateRow[]; count: number }> {
  const today = dateInVietnam(new Date());
  const [where, values] = joined([
    ["organisation.deleted_at is null", []],
    [
      `not exists (select from trade_event_participation part
                    where part.organisation_id = organisation.id and part.event_id = ? and part.deleted_at is null)`,
      [event_id],
    ],
    sightOf(inSight),
    ...(women_led === undefined ? [] : [["organisation.women_led = ?", [women_led]] as Part]),
    ...(ocop === undefined ? [] : [[`${OCOP} = ?`, [today, today, ocop]] as Part]),
    ...(commune_code ? [["organisation.commune_code = ?", [commune_code]] as Part] : []),
    ...named(q),
  ]);
  const [page] = await readRows(
    container,
    Found(Candidate),
    `select (select count(*)::int from organisation where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select organisation.id as organisation_id, organisation.name, organisation.name_en,
                 organisation.commune_code, organisation.women_led, ${OCOP} as ocop
            from organisation where ${where} order by organisation.name, organisation.id limit ? offset ?
       ) listed) as listed`,
    [...values, today, today, ...values, limit, offset],
  );
  return {
    count: page?.count ?? 0,
    organisations: await withCommunes(container, page?.listed ?? []),
  };
}
