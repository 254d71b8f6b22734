import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { SellerCourse, SellerCoursesQuery } from "../../contract";
import { organisersOf } from "../../read/find-event";
import { unknownCourse } from "../courses";
import { completionOf } from "../rules/completion";
import { mayEnrol } from "../rules/course-moves";
import { ENROLMENT_STATES, TRAINEE_ROLES } from "../vocabulary";
import { WHOLE_COLUMNS, WholeCourse } from "./find-course";
import { COURSE_DAYS } from "./find-courses";
import { findSessions } from "./find-sessions";

const Person = z.object({
  enrolment_id: z.string(),
  name: z.string().nullable(),
  role: z.enum(TRAINEE_ROLES),
  state: z.enum(ENROLMENT_STATES),
  door_code: z.string(),
  attended: z.number(),
  post_score: z.number().nullable(),
  certificate_number: z.string().nullable(),
});

const Row = WholeCourse.extend({ people: z.array(Person) });

/** Courses that are open, or in which the co-operative (once) has people. */
const FROM = `
  from training_course course ${COURSE_DAYS}
  cross join lateral (
    select coalesce(json_agg(one order by one.name), '[]') as people, count(one)::int as parts from (
      select part.id as enrolment_id, person.name, part.role, part.state, part.door_code, part.post_score,
             (select count(*)::int from training_attendance came
                join training_session session on session.id = came.session_id and session.cancelled_at is null
               where came.enrolment_id = part.id and came.cancelled_at is null) as attended,
             (select given.number from training_certificate given
               where given.enrolment_id = part.id and given.revoked_at is null) as certificate_number
        from training_enrolment part join training_person person on person.id = part.person_id
       where part.course_id = course.id and part.organisation_id = ? and part.deleted_at is null) one) own
 where course.deleted_at is null
   and (own.parts > 0 or (course.state = 'open' and course.enrol_until >= ?))`;

async function viewer(container: MedusaContainer, rows: ReadonlyArray<z.infer<typeof Row>>) {
  const today = dateInVietnam(new Date());
  const [found, organisers] = await Promise.all([
    findSessions(
      container,
      rows.map(({ id }) => id),
    ),
    organisersOf(container),
  ]);
  return rows.map(({ budget: _cost, revision: _seen, people, ...course }): SellerCourse => {
    const sessions = found.get(course.id) ?? [];
    const { least_attendance, pass_mark, state } = course;
    const shows = state === "open" || state === "held";
    return {
      ...course,
      organisers: organisers(course.organisers),
      sessions,
      may_enrol: mayEnrol(course, today),
      people: people.map(({ door_code, ...person }) => ({
        ...person,
        door_code: shows && person.state === "enrolled" ? door_code : null,
        completion: completionOf({
          ...{ sessions: sessions.length, attended: person.attended },
          ...{ post_score: person.post_score, least_attendance, pass_mark },
        }),
      })),
    };
  });
}

/** One page of the courses that concern a co-operative: what can be joined, what comes, what is over. */
export async function findOwnCourses(
  container: MedusaContainer,
  organisation_id: string,
  { limit, offset }: SellerCoursesQuery,
): Promise<{ courses: SellerCourse[]; count: number }> {
  const today = dateInVietnam(new Date());
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const own = [organisation_id, today];
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int ${FROM}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${WHOLE_COLUMNS}, own.people ${FROM}
           order by course.state in ('closed', 'cancelled'), coalesce(days.first_day, course.enrol_until) desc, course.id
           limit ? offset ?
       ) listed) as listed`,
    [...own, ...own, limit, offset],
  );
  return { courses: await viewer(container, page?.listed ?? []), count: page?.count ?? 0 };
}

/** One course that concerns a co-operative. @throws Problem not_found `training.course_unknown` */
export async function findOwnCourse(
  container: MedusaContainer,
  organisation_id: string,
  id: string,
): Promise<SellerCourse> {
  const today = dateInVietnam(new Date());
  const rows = await readRows(
    container,
    Row,
    `select ${WHOLE_COLUMNS}, own.people ${FROM} and course.id = ?`,
    [organisation_id, today, id],
  );
  const [course] = await viewer(container, rows);
  if (!course) throw unknownCourse();
  return course;
}
