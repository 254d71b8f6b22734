import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { Actor } from "../modules/trade-event/turn";
import type { CourseTurn } from "../modules/training/turn";
import { assertPlain } from "../rules/refuse";
import { certificateNumber } from "./certificate-number";
import { atCourse, unknownEnrolment } from "./courses";
import { completionOf } from "./rules/completion";

/** @throws Problem conflict `training.certified` where a certificate rests on what would change */
export async function assertUncertified({ sql }: CourseTurn, enrolment_id: string): Promise<void> {
  const found = await sql.execute(
    `select 1 from "training_certificate" where "enrolment_id" = ? and "revoked_at" is null`,
    [enrolment_id],
  );
  if (found.length > 0) throw new Problem("conflict", "training.certified");
}

interface Candidate {
  id: string;
  name: string | null;
  sessions: number;
  attended: number;
  post_score: number | null;
  certified: boolean;
}

/** People of a course with what decides whether they completed it. */
const CANDIDATES = `
  select part."id", person."name", part."post_score",
         (select count(*)::int from "training_session" session
           where session."course_id" = part."course_id" and session."cancelled_at" is null) as sessions,
         (select count(*)::int from "training_attendance" came
            join "training_session" session on session."id" = came."session_id" and session."cancelled_at" is null
           where came."enrolment_id" = part."id" and came."cancelled_at" is null) as attended,
         exists (select 1 from "training_certificate" given
                  where given."enrolment_id" = part."id" and given."revoked_at" is null) as certified
    from "training_enrolment" part join "training_person" person on person."id" = part."person_id"
   where part."course_id" = ? and part."state" = 'enrolled' and part."deleted_at" is null`;

/**
 * Issues certificates to who is named, or to everyone who completed the course; who has one keeps it. Gives how many.
 * @throws Problem not_allowed `training.not_certified_<state>`, `training.certificate_<completion>`
 */
export function issueCertificates(
  container: MedusaContainer,
  course_id: string,
  enrolment_id: string | undefined,
  actor: Actor,
): Promise<number> {
  return atCourse(container, course_id, actor, async ({ sql, course, tell }) => {
    const { state, least_attendance, pass_mark } = course;
    if (state !== "held" && state !== "closed") {
      throw new Problem("not_allowed", "training.not_held");
    }
    const people = await sql.execute<Candidate>(
      `${CANDIDATES} ${enrolment_id ? `and part."id" = ?` : ""} order by part."id"`,
      [course_id, ...(enrolment_id ? [enrolment_id] : [])],
    );
    if (enrolment_id && people.length === 0) throw unknownEnrolment();
    let issued = 0;
    for (const { id, name, certified, ...part } of people) {
      const completion = completionOf({ ...part, least_attendance, pass_mark });
      if (enrolment_id && completion !== "completed") {
        throw new Problem("not_allowed", `training.certificate_${completion}`);
      }
      if (certified || completion !== "completed" || name === null) continue;
      const made = generateEntityId(undefined, "trt");
      const issued_on = dateInVietnam(new Date());
      await sql.execute(
        `insert into "training_certificate" ("id", "course_id", "enrolment_id", "number", "holder_name", "issued_on")
         values (?, ?, ?, ?, ?, ?)`,
        [made, course_id, id, certificateNumber(), name, issued_on],
      );
      const told = { subject: "certificate", subject_id: made, change: "issued" } as const;
      await tell({ ...told, after: { enrolment_id: id, issued_on } });
      issued += 1;
    }
    return { done: issued };
  });
}

/** Revokes a certificate; said again nothing changes. @throws Problem not_found `training.certificate_unknown` */
export function revokeCertificate(
  container: MedusaContainer,
  course_id: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atCourse(container, course_id, actor, async ({ sql, tell }) => {
    const [kept] = await sql.execute<{ revoked_at: Date | null }>(
      `select "revoked_at" from "training_certificate" where "id" = ? and "course_id" = ?`,
      [id, course_id],
    );
    if (!kept) throw new Problem("not_found", "training.certificate_unknown");
    if (kept.revoked_at) return { done: undefined };
    await sql.execute(
      `update "training_certificate" set "revoked_at" = now(), "revoke_reason" = ?, "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    const told = { subject: "certificate", subject_id: id, change: "revoked" } as const;
    await tell({ ...told, after: { reason } });
    return { done: undefined };
  });
}
