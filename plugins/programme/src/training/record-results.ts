import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { ResultBody } from "../contract";
import type { Actor } from "../modules/trade-event/turn";
import { assertPlain } from "../rules/refuse";
import type { IsMine } from "./attend-session";
import { assertUncertified } from "./certificates";
import { atCourse, refuseTraining, unknownEnrolment } from "./courses";

interface Results {
  pre_score: number | null;
  post_score: number | null;
  rating: number | null;
  comment: string | null;
}

const FIELDS = ["pre_score", "post_score", "rating", "comment"] as const;

/**
 * Records what a person's tests came to and what they thought of the course; what is left out stays.
 * @throws Problem naming the field; not_found `training.enrolment_unknown`; conflict `training.certified`
 */
export function recordResults(
  container: MedusaContainer,
  course_id: string,
  enrolment_id: string,
  body: ResultBody,
  actor: Actor,
  isMine: IsMine,
): Promise<void> {
  assertPlain({ comment: body.comment });
  return atCourse(container, course_id, actor, async (turn) => {
    const { sql, course, tell } = turn;
    const [kept] = await sql.execute<
      Results & { organisation_id: string | null; commune_code: string | null; was_there: boolean }
    >(
      `select part."pre_score", part."post_score", part."rating", part."comment", part."organisation_id",
              part."commune_code",
              exists (select 1 from "training_attendance" came
                       where came."enrolment_id" = part."id" and came."cancelled_at" is null) as was_there
         from "training_enrolment" part join "training_person" person on person."id" = part."person_id"
        where part."id" = ? and part."course_id" = ? and part."state" = 'enrolled' and part."deleted_at" is null`,
      [enrolment_id, course_id],
    );
    if (!kept || !(await isMine(kept.organisation_id, kept.commune_code))) throw unknownEnrolment();
    const before = { pre_score: kept.pre_score, post_score: kept.post_score, rating: kept.rating };
    const after: Results = {
      pre_score: body.pre_score === undefined ? kept.pre_score : body.pre_score,
      post_score: body.post_score === undefined ? kept.post_score : body.post_score,
      rating: body.rating === undefined ? kept.rating : body.rating,
      comment: body.comment === undefined ? kept.comment : body.comment,
    };
    if (FIELDS.every((field) => kept[field] === after[field])) return { done: undefined };
    if (course.state !== "open" && course.state !== "held") {
      throw new Problem("not_allowed", `training.course_is_${course.state}`);
    }
    const tested = after.post_score !== kept.post_score && after.post_score !== null;
    if (tested && course.pass_mark === null) refuseTraining("no_test", "post_score");
    if (tested && !kept.was_there) refuseTraining("never_there", "post_score");
    if (after.post_score !== kept.post_score) await assertUncertified(turn, enrolment_id);
    await sql.execute(
      `update "training_enrolment" set "pre_score" = ?, "post_score" = ?, "rating" = ?, "comment" = ?,
              "updated_at" = now() where "id" = ?`,
      [after.pre_score, after.post_score, after.rating, after.comment, enrolment_id],
    );
    const { comment: _words, ...numbers } = after;
    await tell({
      ...{ subject: "result", subject_id: enrolment_id, change: "recorded" },
      ...{ before, after: numbers },
    });
    return { done: undefined };
  });
}
