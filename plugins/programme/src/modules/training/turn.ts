import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import type {
  CertifiedOffice,
  CourseChange,
  CourseState,
  CourseSubject,
  CourseTopic,
} from "../../training/vocabulary";
import type { Actor } from "../trade-event/turn";

/** A course as it is kept. */
export interface KeptCourse {
  id: string;
  topic: CourseTopic;
  office: CertifiedOffice | null;
  title: string;
  title_en: string | null;
  enrol_until: string;
  organisers: string[];
  budget: number | null;
  least_attendance: number;
  pass_mark: number | null;
  materials: Array<{ title: string; link: string }>;
  state: CourseState;
  cancel_reason: string | null;
  revision: number;
}

/** One line of the trail. */
export interface CourseTold {
  subject: CourseSubject;
  subject_id: string;
  change: CourseChange;
  before?: object | null;
  after?: object | null;
}

/** What is done at one course, alone: nobody else changes it meanwhile, and all of it is kept or nothing. */
export interface CourseTurn {
  sql: Sql;
  course: KeptCourse;
  tell(told: CourseTold): Promise<void>;
}

/** Writes lines of the trail. */
export function courseTeller(sql: Sql, course_id: string, { id, side }: Actor): CourseTurn["tell"] {
  return async ({ subject, subject_id, change, before, after }) => {
    await sql.execute(
      `insert into "training_change" ("id", "course_id", "subject", "subject_id", "change", "side", "actor_id",
           "before", "after", "happened_at")
       values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, clock_timestamp())`,
      [
        ...[generateEntityId(undefined, "trchg"), course_id, subject, subject_id, change, side, id],
        ...[before, after].map((part) => (part ? JSON.stringify(part) : null)),
      ],
    );
  };
}
