import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { InSight } from "../../read/sight";
import { attendedEnough, completionOf } from "../rules/completion";
import { COURSE_TOPICS, type CourseTopic, TRAINEE_ROLES, TRAINEE_SEXES } from "../vocabulary";
import { peopleInSight, WITH_PEOPLE } from "./sight";

const Row = z.object({
  person_id: z.string(),
  name: z.string().nullable(),
  folded: z.string().nullable(),
  sex: z.enum(TRAINEE_SEXES),
  role: z.enum(TRAINEE_ROLES),
  organisation_id: z.string().nullable(),
  course_id: z.string(),
  course_title: z.string(),
  topic: z.enum(COURSE_TOPICS),
  /** The last session at which the person was. */
  day: z.string(),
  sessions: z.number(),
  attended: z.number(),
  least_attendance: z.number(),
  pass_mark: z.number().nullable(),
  post_score: z.number().nullable(),
});

/** Somebody who was at enough sessions of a course that was held, on the last day that they were. */
export interface Trained
  extends Omit<
    z.infer<typeof Row>,
    "sessions" | "attended" | "least_attendance" | "pass_mark" | "post_score"
  > {
  /** And passed its test, where it has one. */
  completed: boolean;
}

interface Wanted {
  /** Days in Vietnam, both counted. */
  from: string;
  to: string;
  inSight: InSight;
  topic?: CourseTopic;
}

/** Everyone in sight who was at enough sessions of a course, by day; in several courses, several times. */
export async function findTrained(
  container: MedusaContainer,
  { from, to, inSight, topic }: Wanted,
): Promise<Trained[]> {
  const [seen, sight] = peopleInSight(inSight);
  const rows = await readRows(
    container,
    Row,
    `select part.person_id, person.name, person.folded, person.sex, part.role, organisation.id as organisation_id,
            course.id as course_id, course.title as course_title, course.topic, came.day, came.attended,
            held.sessions, course.least_attendance, course.pass_mark, part.post_score
       from training_enrolment part
       join training_course course
         on course.id = part.course_id and course.state in ('held', 'closed') and course.deleted_at is null
       ${WITH_PEOPLE}
       cross join lateral (
         select count(*)::int as attended, max(session.day) as day from training_attendance came
           join training_session session on session.id = came.session_id and session.cancelled_at is null
          where came.enrolment_id = part.id and came.cancelled_at is null and came.deleted_at is null) came
       cross join lateral (
         select count(*)::int as sessions from training_session session
          where session.course_id = course.id and session.cancelled_at is null and session.deleted_at is null) held
      where part.state = 'enrolled' and part.deleted_at is null and came.day between ? and ?
        and ${topic ? "course.topic = ?" : "true"} and ${seen}
      order by came.day, part.id`,
    [from, to, ...(topic ? [topic] : []), ...sight],
  );
  return rows.flatMap(({ sessions, attended, least_attendance, pass_mark, post_score, ...row }) => {
    const part = { sessions, attended, least_attendance, pass_mark, post_score };
    return attendedEnough(part) ? { ...row, completed: completionOf(part) === "completed" } : [];
  });
}
