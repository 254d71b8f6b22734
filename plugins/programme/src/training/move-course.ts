import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { Actor } from "../modules/trade-event/turn";
import type { CourseTurn } from "../modules/training/turn";
import { assertPlain } from "../rules/refuse";
import { atCourse, shownDay } from "./courses";
import { COURSE_MOVES } from "./rules/course-moves";
import type { CourseAction } from "./vocabulary";

/** A course is held from its first session on, and closed once its last is over. */
async function assertDays({ sql, course }: CourseTurn, action: CourseAction): Promise<void> {
  const today = dateInVietnam(new Date());
  const [days] = await sql.execute<{ first: string | null; last: string | null }>(
    `select min("day") as first, max("day") as last from "training_session"
      where "course_id" = ? and "cancelled_at" is null and "deleted_at" is null`,
    [course.id],
  );
  if (!days?.first || !days.last) throw new Problem("not_allowed", "training.no_sessions");
  if (action === "hold" && days.first > today) {
    const params = { day: shownDay(days.first) };
    throw new Problem("not_allowed", "training.not_begun", { params });
  }
  if (action === "close" && days.last > today) {
    throw new Problem("not_allowed", "training.not_ended", {
      params: { day: shownDay(days.last) },
    });
  }
}

/**
 * Opens, holds, closes or cancels a course; said again nothing changes.
 * @throws Problem not_allowed `training.course_is_<state>`, `training.no_sessions`, `training.not_begun`, `training.not_ended`
 */
export async function moveCourse(
  container: MedusaContainer,
  id: string,
  action: CourseAction,
  actor: Actor,
  reason: string | null = null,
): Promise<void> {
  assertPlain({ reason });
  const { from, to, change } = COURSE_MOVES[action];
  await atCourse(container, id, actor, async (turn) => {
    const { sql, course, tell } = turn;
    const { state } = course;
    if (state === to) return { done: undefined };
    if (!from.includes(state)) throw new Problem("not_allowed", `training.course_is_${state}`);
    if (action !== "cancel") await assertDays(turn, action);
    await sql.execute(
      `update "training_course" set "state" = ?, "cancel_reason" = ?, "revision" = "revision" + 1, "updated_at" = now()
        where "id" = ?`,
      [to, reason, id],
    );
    await tell({
      ...{ subject: "course", subject_id: id, change },
      ...{ before: { state }, after: { state: to, reason } },
    });
    return { done: undefined };
  });
}
