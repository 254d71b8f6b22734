import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { CourseRow, CoursesQuery } from "../../contract";
import type { InSight } from "../../read/sight";
import { CERTIFIED_OFFICES, COURSE_STATES, COURSE_TOPICS } from "../vocabulary";
import { peopleInSight, WITH_PEOPLE } from "./sight";

/** What a row is read as; days are text. */
export const CourseColumns = z.object({
  id: z.string(),
  topic: z.enum(COURSE_TOPICS),
  office: z.enum(CERTIFIED_OFFICES).nullable(),
  title: z.string(),
  title_en: z.string().nullable(),
  state: z.enum(COURSE_STATES),
  enrol_until: z.string(),
  first_day: z.string().nullable(),
  last_day: z.string().nullable(),
});

/** Columns of {@link CourseColumns}; `days` is of {@link COURSE_DAYS}. */
export const COURSE_COLUMNS = `course.id, course.topic, course.office, course.title, course.title_en, course.state,
  course.enrol_until, days.first_day, days.last_day`;

/** SQL that joins the days of a course's sessions. */
export const COURSE_DAYS = `
  cross join lateral (
    select min(session.day) as first_day, max(session.day) as last_day, count(*)::int as sessions
      from training_session session
     where session.course_id = course.id and session.cancelled_at is null and session.deleted_at is null) days`;

/** SQL that counts people of a course who are in sight, twice bound. */
export const counted = (seen: string, only: string) => `
  (select count(*)::int from training_enrolment part ${WITH_PEOPLE}
    where part.course_id = course.id and part.state = 'enrolled' and part.deleted_at is null and ${only} and ${seen})`;

/** SQL that is true of a `part` of who was at a session. */
export const WAS_THERE = `exists (
  select 1 from training_attendance came
    join training_session session on session.id = came.session_id and session.cancelled_at is null
   where came.enrolment_id = part.id and came.cancelled_at is null and came.deleted_at is null)`;

type Part = [sql: string, values: unknown[]];

function filterOf({ year, topic, state, q }: CoursesQuery): Part {
  const like = `%${literal(q ?? "")}%`;
  const parts: Part[] = [
    ["course.deleted_at is null", []],
    ...(year
      ? [["days.first_day <= ? and days.last_day >= ?", [`${year}-12-31`, `${year}-01-01`]] as Part]
      : []),
    ...(topic ? [["course.topic = ?", [topic]] as Part] : []),
    ...(state ? [["course.state = ?", [state]] as Part] : []),
    ...(q ? [["(course.title ilike ? or course.title_en ilike ?)", [like, like]] as Part] : []),
  ];
  return [parts.map(([sql]) => sql).join(" and "), parts.flatMap(([, values]) => values)];
}

const Row = CourseColumns.extend({
  sessions: z.number(),
  enrolled: z.number(),
  attended: z.number(),
});

/** One page of courses, the latest first; people are counted as far as they are in sight. */
export async function findCourses(
  container: MedusaContainer,
  wanted: CoursesQuery,
  inSight: InSight,
): Promise<{ courses: CourseRow[]; count: number }> {
  const [where, values] = filterOf(wanted);
  const [seen, sight] = peopleInSight(inSight);
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int from training_course course ${COURSE_DAYS} where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${COURSE_COLUMNS}, days.sessions, ${counted(seen, "true")} as enrolled,
                 ${counted(seen, WAS_THERE)} as attended
            from training_course course ${COURSE_DAYS} where ${where}
           order by coalesce(days.first_day, course.enrol_until) desc, course.id limit ? offset ?
       ) listed) as listed`,
    [...values, ...sight, ...sight, ...values, wanted.limit, wanted.offset],
  );
  return { courses: page?.listed ?? [], count: page?.count ?? 0 };
}
