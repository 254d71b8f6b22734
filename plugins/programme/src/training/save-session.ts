import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { livedOf } from "@nang-gio/cooperative/read/lived";
import { calendarDate, dateInVietnam, holdsOn } from "@nang-gio/vietnam";
import type { SessionBody } from "../contract";
import type { Actor } from "../modules/trade-event/turn";
import type { CourseTurn } from "../modules/training/turn";
import { assertPlain, refuse } from "../rules/refuse";
import { atCourse, refuseTraining, shownDay } from "./courses";

async function assertSession(container: MedusaContainer, session: SessionBody): Promise<void> {
  const { is_online, link, commune_code, address, trainer, day } = session;
  assertPlain({ address, trainer });
  if (is_online) {
    if (!link) refuse("link_wanted", "link");
    return;
  }
  const place = (await livedOf(container, "place")).find(({ code }) => code === commune_code);
  if (place?.kind !== "commune") refuse("commune_unknown", "commune_code");
  if (!holdsOn(place, calendarDate(day))) {
    refuse("commune_not_there", "commune_code", { day: shownDay(day) });
  }
  if (!address) refuse("address_wanted", "address");
}

async function isAttended({ sql }: CourseTurn, session_id: string): Promise<boolean> {
  const found = await sql.execute(
    `select 1 from "training_attendance" where "session_id" = ? and "cancelled_at" is null limit 1`,
    [session_id],
  );
  return found.length > 0;
}

/** @throws Problem not_allowed where the course takes no other sessions */
function assertTeaching({ course: { state } }: CourseTurn): void {
  if (state === "closed" || state === "cancelled") {
    throw new Problem("not_allowed", `training.course_is_${state}`);
  }
}

/** Adds a session to a course, or changes the one that is named. @throws Problem naming the field that cannot be true */
export async function saveSession(
  container: MedusaContainer,
  course_id: string,
  body: SessionBody,
  actor: Actor,
  session_id?: string,
): Promise<string> {
  await assertSession(container, body);
  const { day, starts, is_online, trainer } = body;
  const kept = {
    ...{ day, starts: starts ?? null, is_online, trainer },
    link: (is_online && body.link) || null,
    commune_code: (!is_online && body.commune_code) || null,
    address: (!is_online && body.address) || null,
  };
  const values = [
    ...[kept.day, kept.starts, kept.is_online, kept.link, kept.commune_code, kept.address],
    kept.trainer,
  ];
  return atCourse(container, course_id, actor, async (turn) => {
    assertTeaching(turn);
    const { sql, tell } = turn;
    const { trainer: _who, ...after } = kept;
    if (!session_id) {
      const id = generateEntityId(undefined, "trs");
      await sql.execute(
        `insert into "training_session" ("id", "course_id", "day", "starts", "is_online", "link", "commune_code",
             "address", "trainer") values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, course_id, ...values],
      );
      await tell({ subject: "session", subject_id: id, change: "added", after });
      return { done: id };
    }
    const [before] = await sql.execute<{ day: string }>(
      `select "day" from "training_session" where "id" = ? and "course_id" = ? and "cancelled_at" is null`,
      [session_id, course_id],
    );
    if (!before) throw new Problem("not_found", "training.session_unknown");
    if (day > dateInVietnam(new Date()) && (await isAttended(turn, session_id))) {
      refuseTraining("session_attended", "day", { day: shownDay(before.day) });
    }
    await sql.execute(
      `update "training_session" set "day" = ?, "starts" = ?, "is_online" = ?, "link" = ?, "commune_code" = ?,
              "address" = ?, "trainer" = ?, "updated_at" = now() where "id" = ?`,
      [...values, session_id],
    );
    await tell({ subject: "session", subject_id: session_id, change: "changed", before, after });
    return { done: session_id };
  });
}

/**
 * A session does not take place; said again nothing changes.
 * @throws Problem not_found `training.session_unknown`; conflict `training.session_attended`
 */
export function cancelSession(
  container: MedusaContainer,
  course_id: string,
  session_id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atCourse(container, course_id, actor, async (turn) => {
    const { sql, tell } = turn;
    const [kept] = await sql.execute<{ day: string; cancelled_at: Date | null }>(
      `select "day", "cancelled_at" from "training_session" where "id" = ? and "course_id" = ?`,
      [session_id, course_id],
    );
    if (!kept) throw new Problem("not_found", "training.session_unknown");
    if (kept.cancelled_at) return { done: undefined };
    assertTeaching(turn);
    if (await isAttended(turn, session_id)) {
      const params = { day: shownDay(kept.day) };
      throw new Problem("conflict", "training.session_attended", { params });
    }
    await sql.execute(
      `update "training_session" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now() where "id" = ?`,
      [reason, session_id],
    );
    await tell({
      ...{ subject: "session", subject_id: session_id, change: "cancelled" },
      ...{ before: { day: kept.day }, after: { reason } },
    });
    return { done: undefined };
  });
}
