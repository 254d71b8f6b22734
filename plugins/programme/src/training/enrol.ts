import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { EnrolBody } from "../contract";
import { doorCode } from "../events/door-code";
import type { Actor } from "../modules/trade-event/turn";
import type { CourseTurn } from "../modules/training/turn";
import { assertPlain } from "../rules/refuse";
import { atCourse, refuseTraining, unknownEnrolment } from "./courses";
import { personOf } from "./person-in-course";
import { mayEnrol, TAUGHT } from "./rules/course-moves";
import { COOPERATIVE_ROLES, type EnrolmentState, type TraineeRole } from "./vocabulary";

/** Roles that are those of an organisation; an officer or a member of the Union belongs to none here. */
const OF_ORGANISATIONS: ReadonlySet<TraineeRole> = new Set(COOPERATIVE_ROLES);

/** @throws Problem naming the field of a person who cannot be enrolled so */
export function assertPerson({ name, role, organisation_id, commune_code }: EnrolBody): void {
  assertPlain({ name });
  if (OF_ORGANISATIONS.has(role) && !organisation_id) {
    refuseTraining("organisation_wanted", "organisation_id");
  }
  if (!OF_ORGANISATIONS.has(role) && organisation_id) {
    refuseTraining("no_organisation", "organisation_id");
  }
  if (!organisation_id && !commune_code) refuseTraining("commune_wanted", "commune_code");
}

/** Somebody's part in a course, and whether it was not there before. */
export interface Enrolled {
  enrolment_id: string;
  is_new: boolean;
}

/**
 * Enrols a person within a turn; one who withdrew comes again, twice is once.
 * @throws Problem conflict `training.enrolled_elsewhere` where another organisation or commune has enrolled them
 */
export async function enrolInTurn(turn: CourseTurn, person: EnrolBody): Promise<Enrolled> {
  const { sql, course, tell } = turn;
  const { role, organisation_id = null } = person;
  const commune_code = organisation_id ? null : (person.commune_code ?? null);
  const person_id = await personOf(sql, person);
  const [before] = await sql.execute<{
    id: string;
    state: EnrolmentState;
    organisation_id: string | null;
    commune_code: string | null;
  }>(
    `select "id", "state", "organisation_id", "commune_code" from "training_enrolment" where "course_id" = ? and "person_id" = ? and "deleted_at" is null`,
    [course.id, person_id],
  );
  if (before?.state === "enrolled") {
    if (before.organisation_id !== organisation_id || before.commune_code !== commune_code) {
      throw new Problem("conflict", "training.enrolled_elsewhere", { field: "name" });
    }
    return { enrolment_id: before.id, is_new: false };
  }
  const id = before?.id ?? generateEntityId(undefined, "tre");
  await sql.execute(
    `insert into "training_enrolment" ("id", "course_id", "person_id", "organisation_id", "commune_code", "role", "state", "door_code")
     values (?, ?, ?, ?, ?, ?, 'enrolled', ?)
     on conflict ("course_id", "person_id") where deleted_at is null
     do update set "state" = 'enrolled', "organisation_id" = excluded."organisation_id",
         "commune_code" = excluded."commune_code", "role" = excluded."role", "updated_at" = now()`,
    [id, course.id, person_id, organisation_id, commune_code, role, doorCode()],
  );
  const told = { subject: "enrolment", subject_id: id, change: "enrolled" } as const;
  await tell({ ...told, after: { role, organisation_id } });
  return { enrolment_id: id, is_new: true };
}

/**
 * Enrols a person; twice is once.
 * @throws Problem naming the field; not_allowed `training.not_open`, `training.enrolment_over`
 */
export function enrol(
  container: MedusaContainer,
  course_id: string,
  person: EnrolBody,
  actor: Actor,
): Promise<Enrolled> {
  assertPerson(person);
  return atCourse(container, course_id, actor, async (turn) => {
    const { course } = turn;
    if (actor.side === "seller" && !mayEnrol(course, dateInVietnam(new Date()))) {
      throw new Problem("not_allowed", "training.enrolment_over");
    }
    if (!TAUGHT.includes(course.state)) throw new Problem("not_allowed", "training.not_open");
    return { done: await enrolInTurn(turn, person) };
  });
}

/**
 * Takes a person's part back; said again nothing changes.
 * @param isMine whether the caller may do it for who belongs to an organisation, or to a commune
 * @throws Problem not_found `training.enrolment_unknown`; conflict `training.was_there`
 */
export function withdraw(
  container: MedusaContainer,
  course_id: string,
  enrolment_id: string,
  actor: Actor,
  isMine: (organisation_id: string | null, commune_code: string | null) => Promise<boolean>,
): Promise<void> {
  return atCourse(container, course_id, actor, async ({ sql, course, tell }) => {
    const [kept] = await sql.execute<{
      state: EnrolmentState;
      organisation_id: string | null;
      commune_code: string | null;
      was_there: boolean;
    }>(
      `select part."state", part."organisation_id", part."commune_code",
              exists (select 1 from "training_attendance" came
                       where came."enrolment_id" = part."id" and came."cancelled_at" is null) as was_there
         from "training_enrolment" part join "training_person" person on person."id" = part."person_id"
        where part."id" = ? and part."course_id" = ? and part."deleted_at" is null`,
      [enrolment_id, course_id],
    );
    if (!kept || !(await isMine(kept.organisation_id, kept.commune_code))) throw unknownEnrolment();
    if (kept.state === "withdrawn") return { done: undefined };
    if (kept.was_there) throw new Problem("conflict", "training.was_there");
    if (actor.side === "seller" && !mayEnrol(course, dateInVietnam(new Date()))) {
      throw new Problem("not_allowed", "training.enrolment_over");
    }
    await sql.execute(
      `update "training_enrolment" set "state" = 'withdrawn', "updated_at" = now() where "id" = ?`,
      [enrolment_id],
    );
    await tell({ subject: "enrolment", subject_id: enrolment_id, change: "withdrawn" });
    return { done: undefined };
  });
}
