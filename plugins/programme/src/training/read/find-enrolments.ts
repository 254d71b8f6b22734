import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { readRows } from "@nang-gio/access/read/read-rows";
import { fold } from "@nang-gio/vietnam";
import { z } from "zod";
import type { EnrolmentRow, EnrolmentsQuery } from "../../contract";
import { communeNames } from "../../read/find-events";
import type { InSight } from "../../read/sight";
import { completionOf } from "../rules/completion";
import { ENROLMENT_STATES, SESSION_WAYS, TRAINEE_ROLES, TRAINEE_SEXES } from "../vocabulary";
import { peopleInSight, WITH_PEOPLE } from "./sight";

const Row = z.object({
  id: z.string(),
  person_id: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  sex: z.enum(TRAINEE_SEXES),
  role: z.enum(TRAINEE_ROLES),
  organisation_id: z.string().nullable(),
  organisation_name: z.string().nullable(),
  commune_code: z.string().nullable(),
  state: z.enum(ENROLMENT_STATES),
  attendance: z.array(
    z.object({ id: z.string(), session_id: z.string(), way: z.enum(SESSION_WAYS) }),
  ),
  pre_score: z.number().nullable(),
  post_score: z.number().nullable(),
  rating: z.number().nullable(),
  comment: z.string().nullable(),
  certificate: z
    .object({ id: z.string(), number: z.string(), issued_on: z.string(), revoked: z.boolean() })
    .nullable(),
  sessions: z.number(),
  least_attendance: z.number(),
  pass_mark: z.number().nullable(),
});

const COLUMNS = `
  part.id, part.person_id, person.name, person.phone, person.sex, part.role, organisation.id as organisation_id,
  organisation.name as organisation_name, coalesce(organisation.commune_code, part.commune_code) as commune_code,
  part.state, part.pre_score, part.post_score, part.rating, part.comment, course.least_attendance, course.pass_mark,
  (select count(*)::int from training_session session
    where session.course_id = course.id and session.cancelled_at is null and session.deleted_at is null) as sessions,
  (select coalesce(json_agg(json_build_object('id', came.id, 'session_id', came.session_id, 'way', came.way)), '[]')
     from training_attendance came
     join training_session session on session.id = came.session_id and session.cancelled_at is null
    where came.enrolment_id = part.id and came.cancelled_at is null and came.deleted_at is null) as attendance,
  (select json_build_object('id', given.id, 'number', given.number, 'issued_on', given.issued_on,
                            'revoked', given.revoked_at is not null)
     from training_certificate given where given.enrolment_id = part.id and given.deleted_at is null
    order by given.revoked_at is not null, given.created_at desc limit 1) as certificate`;

const FROM = `
  from training_enrolment part
  join training_course course on course.id = part.course_id and course.deleted_at is null
  ${WITH_PEOPLE}`;

/** One page of the people of a course who are in sight, by their given names' order: family name last written first. */
export async function findEnrolments(
  container: MedusaContainer,
  course_id: string,
  { q, limit, offset }: EnrolmentsQuery,
  inSight: InSight,
): Promise<{ enrolments: EnrolmentRow[]; count: number }> {
  const [seen, sight] = peopleInSight(inSight);
  const like = `%${literal(fold(q ?? ""))}%`;
  const where = `part.course_id = ? and part.deleted_at is null and ${seen}
    ${q ? "and (person.folded like ? or organisation.folded like ?)" : ""}`;
  const values = [course_id, ...sight, ...(q ? [like, like] : [])];
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int ${FROM} where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${COLUMNS} ${FROM} where ${where}
           order by part.state, regexp_replace(coalesce(person.folded, '~'), '^.* ', ''), person.folded, part.id
           limit ? offset ?
       ) listed) as listed`,
    [...values, ...values, limit, offset],
  );
  const communes = await communeNames(container);
  return {
    count: page?.count ?? 0,
    enrolments: (page?.listed ?? []).map(
      ({ commune_code, sessions, least_attendance, pass_mark, ...row }) => ({
        ...row,
        commune_name: commune_code && (communes.get(commune_code) ?? commune_code),
        completion: completionOf({
          ...{ sessions, least_attendance, pass_mark, post_score: row.post_score },
          attended: row.attendance.length,
        }),
      }),
    ),
  };
}
