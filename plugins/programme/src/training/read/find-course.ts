import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { staffMay } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { z } from "zod";
import type { CourseTrailLine, CourseView, Satisfaction } from "../../contract";
import { organisersOf } from "../../read/find-event";
import { EVENT_SIDES } from "../../vocabulary";
import { unknownCourse } from "../courses";
import { completionOf } from "../rules/completion";
import { COURSE_CHANGES, COURSE_SUBJECTS, TRAINEE_SEXES } from "../vocabulary";
import { COURSE_COLUMNS, COURSE_DAYS, CourseColumns } from "./find-courses";
import { findSessions } from "./find-sessions";
import { peopleInSight, WITH_PEOPLE } from "./sight";

const MOST_TRAIL = 50;
/** Fewer people than this are not told of by what they think. */
const SMALL = 5;
const STARS = [1, 2, 3, 4, 5] as const;

/** What a course is, beside {@link CourseColumns}. */
export const WholeCourse = CourseColumns.extend({
  organisers: z.array(z.string()),
  budget: z.coerce.number().nullable(),
  least_attendance: z.number(),
  pass_mark: z.number().nullable(),
  materials: z.array(z.object({ title: z.string(), link: z.string() })),
  cancel_reason: z.string().nullable(),
  revision: z.number(),
});

/** Columns of {@link WholeCourse}. */
export const WHOLE_COLUMNS = `${COURSE_COLUMNS}, course.organisers, course.budget, course.least_attendance,
  course.pass_mark, course.materials, course.cancel_reason, course.revision`;

const Part = z.object({
  sex: z.enum(TRAINEE_SEXES),
  attended: z.number(),
  post_score: z.number().nullable(),
  rating: z.number().nullable(),
  certified: z.boolean(),
});

/** The people of a course in sight, as far as sums ask. */
const PARTS = (seen: string) => `
  select person.sex, part.post_score, part.rating,
         (select count(*)::int from training_attendance came
            join training_session session on session.id = came.session_id and session.cancelled_at is null
           where came.enrolment_id = part.id and came.cancelled_at is null and came.deleted_at is null) as attended,
         exists (select 1 from training_certificate given
                  where given.enrolment_id = part.id and given.revoked_at is null) as certified
    from training_enrolment part ${WITH_PEOPLE}
   where part.course_id = ? and part.state = 'enrolled' and part.deleted_at is null and ${seen}`;

/** Answers by stars; of fewer than five answers, or with a star that fewer than five gave, only how many answered. */
export function satisfactionOf(ratings: readonly number[]): Satisfaction {
  const counts = STARS.map((stars) => ratings.filter((rating) => rating === stars).length);
  const withheld = counts.some((count) => count > 0 && count < SMALL);
  return { answers: ratings.length, counts: ratings.length === 0 || withheld ? null : counts };
}

const TrailRow = z.object({
  at: z.coerce.date(),
  subject: z.enum(COURSE_SUBJECTS),
  change: z.enum(COURSE_CHANGES),
  side: z.enum(EVENT_SIDES),
  reason: z.string().nullable(),
});

/** What was done at a course, the newest first; of people, whose reasons may name them, for who sees them all. */
async function trailOf(
  container: MedusaContainer,
  id: string,
  seesPeople: boolean,
): Promise<CourseTrailLine[]> {
  const ofCourse = seesPeople ? "" : "and subject in ('course', 'session')";
  const rows = await readRows(
    container,
    TrailRow,
    `select happened_at as at, subject, change, side, after->>'reason' as reason from training_change
      where course_id = ? and deleted_at is null ${ofCourse} order by happened_at desc, id desc limit ?`,
    [id, MOST_TRAIL],
  );
  return rows.map(({ at, ...line }) => ({ ...line, at: at.toISOString() }));
}

/** A course as staff see it. @throws Problem not_found `training.course_unknown` */
export async function findCourse(req: MedusaRequest, id: string): Promise<CourseView> {
  const container = req.scope;
  const inSight = communesInSight(req);
  const [seen, sight] = peopleInSight(inSight);
  const [course] = await readRows(
    container,
    WholeCourse,
    `select ${WHOLE_COLUMNS} from training_course course ${COURSE_DAYS} where course.id = ? and course.deleted_at is null`,
    [id],
  );
  if (!course) throw unknownCourse();
  const [found, parts, organisers, trail] = await Promise.all([
    findSessions(container, [id]),
    readRows(container, Part, PARTS(seen), [id, ...sight]),
    organisersOf(container),
    trailOf(
      container,
      id,
      inSight === null && staffMay(req, "GET", `/admin/courses/${id}/enrolments`),
    ),
  ]);
  const sessions = found.get(id) ?? [];
  const { least_attendance, pass_mark } = course;
  const completed = parts.filter(
    ({ attended, post_score }) =>
      completionOf({
        ...{ sessions: sessions.length, attended, post_score },
        ...{ least_attendance, pass_mark },
      }) === "completed",
  );
  return {
    ...course,
    organisers: organisers(course.organisers),
    sessions,
    sums: {
      enrolled: parts.length,
      women: parts.filter(({ sex }) => sex === "female").length,
      attended: parts.filter(({ attended }) => attended > 0).length,
      completed: completed.length,
      certificates: parts.filter(({ certified }) => certified).length,
    },
    satisfaction: satisfactionOf(parts.flatMap(({ rating }) => rating ?? [])),
    trail,
    may: {
      write: staffMay(req, "POST", `/admin/courses/${id}`),
      enrol: staffMay(req, "POST", `/admin/courses/${id}/enrolments`),
      see_people: staffMay(req, "GET", `/admin/courses/${id}/enrolments`),
    },
  };
}
