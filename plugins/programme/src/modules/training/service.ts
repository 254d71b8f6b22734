import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Transactions } from "@nang-gio/access/sql";
import {
  countRows,
  giveTables,
  moveTables,
  type Pair,
  tablesChangedSince,
} from "@nang-gio/cooperative/succession/move-rows";
import type { Actor } from "../trade-event/turn";
import { TrainingAttendance } from "./models/training-attendance";
import { TrainingCertificate } from "./models/training-certificate";
import { TrainingChange } from "./models/training-change";
import { TrainingCourse } from "./models/training-course";
import { TrainingEnrolment } from "./models/training-enrolment";
import { TrainingPerson } from "./models/training-person";
import { TrainingSession } from "./models/training-session";
import { type CourseTurn, courseTeller, type KeptCourse } from "./turn";

/** Tables of people of organisations. */
const RECORDS = ["training_person", "training_enrolment"] as const;

/** Keeps courses and what was done at them. Writes are done in turn, one course at a time. */
export class TrainingService extends MedusaService({
  TrainingCourse,
  TrainingSession,
  TrainingPerson,
  TrainingEnrolment,
  TrainingAttendance,
  TrainingCertificate,
  TrainingChange,
}) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Keeps a new course; gives its id. */
  draft(course: Omit<KeptCourse, "id" | "state" | "cancel_reason" | "revision">, actor: Actor) {
    const id = generateEntityId(undefined, "trc");
    return this.#sql.transactional(async (sql) => {
      await sql.execute(
        `insert into "training_course" ("id", "topic", "office", "title", "title_en", "enrol_until", "organisers",
             "budget", "least_attendance", "pass_mark", "materials", "state")
         values (?, ?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?, ?::jsonb, 'draft')`,
        [
          ...[id, course.topic, course.office, course.title, course.title_en, course.enrol_until],
          ...[JSON.stringify(course.organisers), course.budget, course.least_attendance],
          ...[course.pass_mark, JSON.stringify(course.materials)],
        ],
      );
      const told = { subject: "course", subject_id: id, change: "drafted", after: course } as const;
      await courseTeller(sql, id, actor)(told);
      return id;
    });
  }

  /** Does something at a course, one after the other; gives nothing where there is no such course. */
  atCourse<Result>(
    id: string,
    actor: Actor,
    run: (turn: CourseTurn) => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.#sql.transactional(async (sql) => {
      const [found] = await sql.execute<KeptCourse>(
        `select "id", "topic", "office", "title", "title_en", "enrol_until", "organisers",
                "budget"::float8 as "budget", "least_attendance", "pass_mark", "materials", "state", "cancel_reason",
                "revision"
           from "training_course" where "id" = ? and "deleted_at" is null for update`,
        [id],
      );
      return found && (await run({ sql, course: found, tell: courseTeller(sql, id, actor) }));
    });
  }

  /**
   * Takes out who somebody was; what they did stays as a number. Their certificates say nothing any more.
   * Gives the courses at which they were; nothing where there is no such person.
   */
  erase(person_id: string, actor: Actor): Promise<string[] | undefined> {
    return this.#sql.transactional(async (sql) => {
      // In the turn of every course at which they were: none writes their name meanwhile.
      await sql.execute(
        `select 1 from "training_course" where "id" in (select "course_id" from "training_enrolment" where "person_id" = ?)
          order by "id" for update`,
        [person_id],
      );
      const known = await sql.execute(
        `update "training_person" set "name" = null, "folded" = null, "phone" = null, "updated_at" = now(),
                "erased_at" = coalesce("erased_at", now())
          where "id" = ? and "deleted_at" is null returning "id"`,
        [person_id],
      );
      if (known.length === 0) return undefined;
      const parts = await sql.execute<{ id: string; course_id: string }>(
        `update "training_enrolment" set "comment" = null, "updated_at" = now()
          where "person_id" = ? returning "id", "course_id"`,
        [person_id],
      );
      for (const { id, course_id } of parts) {
        await sql.execute(
          `update "training_certificate" set "holder_name" = null, "updated_at" = now() where "enrolment_id" = ?`,
          [id],
        );
        const told = { subject: "enrolment", subject_id: id, change: "erased" } as const;
        await courseTeller(sql, course_id, actor)(told);
      }
      return parts.map(({ course_id }) => course_id);
    });
  }

  /** Forgets phones of people whose last session was before a day; gives how many. */
  async forgetPhones(before: string): Promise<number> {
    const forgotten = await this.#sql.execute(
      `update "training_person" person set "phone" = null
        where "phone" is not null and "created_at" < ?::date and not exists (
          select from "training_enrolment" part
            join "training_course" course on course."id" = part."course_id"
            left join "training_session" session on session."course_id" = course."id" and session."cancelled_at" is null
           where part."person_id" = person."id"
             and (course."state" in ('draft', 'open') or session."day" >= ?))
        returning "id"`,
      [before, before],
    );
    return forgotten.length;
  }

  /** How many records of each kind an organisation has. */
  countRecords(organisation_id: string) {
    return countRows(this.#sql, RECORDS, organisation_id);
  }

  /** Hands the people of one organisation to another; gives their ids by table. */
  handOver(pair: Pair): Promise<Record<string, string[]>> {
    return moveTables(this.#sql, RECORDS, pair);
  }

  /** Gives records, by table and id, to an organisation. */
  give(records: Record<string, string[]>, organisation_id: string): Promise<void> {
    return giveTables(this.#sql, RECORDS, records, organisation_id);
  }

  /** Which records of two organisations were written after an instant, by table. */
  changedSince(pair: Pair, since: Date): Promise<string[]> {
    return tablesChangedSince(this.#sql, RECORDS, pair, since);
  }
}
