import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { SessionAttendanceBody } from "../contract";
import { typedCode } from "../events/door-code";
import type { Actor } from "../modules/trade-event/turn";
import type { CourseTurn } from "../modules/training/turn";
import { assertPlain } from "../rules/refuse";
import { assertUncertified } from "./certificates";
import { atCourse, refuseTraining, shownDay, unknownEnrolment } from "./courses";
import { assertPerson, enrolInTurn } from "./enrol";
import { TAUGHT } from "./rules/course-moves";
import type { EnrolmentState } from "./vocabulary";

/** Whether the caller may record something of who belongs to an organisation, or to a commune. */
export type IsMine = (
  organisation_id: string | null,
  commune_code: string | null,
) => Promise<boolean>;

/** @throws Problem naming `session_id` where nobody can have been there */
async function assertSession({ sql, course }: CourseTurn, session_id: string): Promise<void> {
  if (!TAUGHT.includes(course.state)) {
    throw new Problem("not_allowed", `training.no_attendance_${course.state}`);
  }
  const [session] = await sql.execute<{ day: string }>(
    `select "day" from "training_session" where "id" = ? and "course_id" = ? and "cancelled_at" is null`,
    [session_id, course.id],
  );
  if (!session) refuseTraining("session_unknown", "session_id");
  if (session.day > dateInVietnam(new Date())) {
    refuseTraining("attended_before", "session_id", { day: shownDay(session.day) });
  }
}

interface Kept {
  id: string;
  state: EnrolmentState;
  organisation_id: string | null;
  commune_code: string | null;
}

/** The part of who is ticked or has the code; of somebody out of sight it is nobody's. */
async function enrolmentOf(
  { sql, course }: CourseTurn,
  { enrolment_id, code }: SessionAttendanceBody,
  isMine: IsMine,
): Promise<string> {
  const [part] = await sql.execute<Kept>(
    `select part."id", part."state", part."organisation_id", part."commune_code"
       from "training_enrolment" part join "training_person" person on person."id" = part."person_id"
      where part."course_id" = ? and ${code ? `part."door_code"` : `part."id"`} = ? and part."deleted_at" is null`,
    [course.id, code ? typedCode(code) : (enrolment_id ?? "")],
  );
  const known = part && (await isMine(part.organisation_id, part.commune_code)) ? part : undefined;
  if (code && known?.state !== "enrolled") refuseTraining("door_code_unknown", "code");
  if (!known) throw unknownEnrolment();
  if (known.state !== "enrolled") {
    throw new Problem("conflict", "training.not_enrolled", { field: "enrolment_id" });
  }
  return known.id;
}

/** An attendance, and whether it was not taken before. */
export interface SessionTaken {
  attendance_id: string;
  enrolment_id: string;
  is_new: boolean;
}

/**
 * Takes the attendance of a person at a session; twice is once. Who was not enrolled is enrolled in the same act.
 * @throws Problem naming the field; conflict `training.not_enrolled`
 */
export function attendSession(
  container: MedusaContainer,
  course_id: string,
  body: SessionAttendanceBody,
  actor: Actor,
  isMine: IsMine,
): Promise<SessionTaken> {
  const { session_id, code, person } = body;
  const way = code ? "code" : "list";
  if (person) assertPerson(person);
  return atCourse<SessionTaken>(container, course_id, actor, async (turn) => {
    const { sql, tell } = turn;
    await assertSession(turn, session_id);
    const enrolment_id = person
      ? (await enrolInTurn(turn, person)).enrolment_id
      : await enrolmentOf(turn, body, isMine);
    const [made] = await sql.execute<{ id: string }>(
      `insert into "training_attendance" ("id", "course_id", "session_id", "enrolment_id", "way")
       values (?, ?, ?, ?, ?)
       on conflict ("session_id", "enrolment_id") where cancelled_at is null and deleted_at is null
       do nothing returning "id"`,
      [generateEntityId(undefined, "tra"), course_id, session_id, enrolment_id, way],
    );
    if (made) {
      const told = { subject: "attendance", subject_id: made.id, change: "attended" } as const;
      await tell({ ...told, after: { session_id, enrolment_id, way } });
      return { done: { attendance_id: made.id, enrolment_id, is_new: true } };
    }
    const [taken] = await sql.execute<{ id: string }>(
      `select "id" from "training_attendance"
        where "session_id" = ? and "enrolment_id" = ? and "cancelled_at" is null and "deleted_at" is null`,
      [session_id, enrolment_id],
    );
    if (!taken) throw new Error(`The attendance of ${enrolment_id} was not kept`);
    return { done: { attendance_id: taken.id, enrolment_id, is_new: false } };
  });
}

/**
 * Takes an attendance back that was taken in error; said again nothing changes.
 * @throws Problem not_found `training.attendance_unknown`; conflict `training.certified`
 */
export function cancelSessionAttendance(
  container: MedusaContainer,
  course_id: string,
  id: string,
  reason: string,
  actor: Actor,
  isMine: IsMine,
): Promise<void> {
  assertPlain({ reason });
  return atCourse(container, course_id, actor, async (turn) => {
    const { sql, tell } = turn;
    const [kept] = await sql.execute<
      Omit<Kept, "state"> & { enrolment_id: string; cancelled_at: Date | null }
    >(
      `select came."id", came."enrolment_id", came."cancelled_at", part."organisation_id", part."commune_code"
         from "training_attendance" came
         join "training_enrolment" part on part."id" = came."enrolment_id"
         join "training_person" person on person."id" = part."person_id"
        where came."id" = ? and came."course_id" = ? and came."deleted_at" is null`,
      [id, course_id],
    );
    if (!kept || !(await isMine(kept.organisation_id, kept.commune_code))) {
      throw new Problem("not_found", "training.attendance_unknown");
    }
    if (kept.cancelled_at) return { done: undefined };
    await assertUncertified(turn, kept.enrolment_id);
    await sql.execute(
      `update "training_attendance" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now()
        where "id" = ?`,
      [reason, id],
    );
    await tell({
      ...{ subject: "attendance", subject_id: id, change: "cancelled" },
      after: { reason },
    });
    return { done: undefined };
  });
}
