import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { atEvent } from "../../events/trade-events";
import type { Actor } from "../../modules/trade-event/turn";
import { assertPlain } from "../../rules/refuse";
import type { ChangeMeetingBody, MeetingBody } from "../contract";
import { refuse, shown } from "../refuse";
import { assertSides } from "../sides";
import { assertArranging, assertTime, meetingOf } from "./kept-meeting";

const NO_TIME = { day: null, starts: null, ends: null, table_number: null };

/**
 * Notes that two wish to meet at an event, or when they do; gives its id. Two that have a meeting already keep that one.
 * @throws Problem naming who is not of the event, or what of the time can't be; conflict `connection.clash_<what>`
 */
export function arrangeMeeting(
  container: MedusaContainer,
  event_id: string,
  { organisation_id, buyer_id, time }: MeetingBody,
  actor: Actor,
): Promise<string> {
  const sides = { organisation_id, buyer_id };
  return atEvent(container, event_id, actor, async (turn) => {
    const { sql, tell } = turn;
    assertArranging(turn);
    await assertSides(turn, sides);
    const [known] = await sql.execute<{ id: string }>(
      `select "id" from "trade_meeting" where "event_id" = ? and "organisation_id" = ? and "buyer_id" = ?
          and "cancelled_at" is null and "deleted_at" is null`,
      [event_id, organisation_id, buyer_id],
    );
    if (known) {
      throw new Problem("conflict", "connection.meeting_known", { field: "buyer_id" });
    }
    const id = generateEntityId(undefined, "tmt");
    if (time) await assertTime(turn, sides, time, id);
    const { day, starts, ends, table_number } = time ?? NO_TIME;
    await sql.execute(
      `insert into "trade_meeting" ("id", "event_id", "organisation_id", "buyer_id", "day", "starts", "ends", "table_number")
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, event_id, organisation_id, buyer_id, day, starts, ends, table_number],
    );
    const told = { subject: "meeting", subject_id: id, organisation_id, change: "added" } as const;
    await tell({ ...told, after: { buyer_id, ...(time ?? NO_TIME) } });
    return { done: id };
  });
}

/**
 * Gives a meeting another time, or says what came of it; what is left out stays.
 * @throws Problem naming what of the time can't be, or conflict `connection.clash_<what>`; of a result before its day
 */
export function changeMeeting(
  container: MedusaContainer,
  event_id: string,
  id: string,
  { time, result, outcome }: ChangeMeetingBody,
  actor: Actor,
): Promise<void> {
  assertPlain({ outcome });
  return atEvent(container, event_id, actor, async (turn) => {
    assertArranging(turn);
    const before = await meetingOf(turn, id);
    if (before.cancelled_at) throw new Problem("conflict", "connection.meeting_cancelled");
    if (time) await assertTime(turn, before, time, id);
    const { day, starts, ends, table_number } = time === undefined ? before : (time ?? NO_TIME);
    const after = {
      ...{ day, starts, ends, table_number },
      result: result === undefined ? before.result : result,
      outcome: (outcome === undefined ? before.outcome : outcome) || null,
    };
    if (after.result && (!day || day > dateInVietnam(new Date()))) {
      refuse("result_too_early", "result", { day: day ? shown(day) : "–" });
    }
    await turn.sql.execute(
      `update "trade_meeting" set "day" = ?, "starts" = ?, "ends" = ?, "table_number" = ?, "result" = ?, "outcome" = ?,
              "updated_at" = now() where "id" = ?`,
      [day, starts, ends, table_number, after.result, after.outcome, id],
    );
    const { organisation_id } = before;
    const told = { subject: "meeting", subject_id: id, organisation_id } as const;
    await turn.tell({ ...told, change: "changed", before, after });
    return { done: undefined };
  });
}

/** Takes a meeting back; said again nothing changes. */
export function cancelMeeting(
  container: MedusaContainer,
  event_id: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atEvent(container, event_id, actor, async (turn) => {
    const before = await meetingOf(turn, id);
    if (before.cancelled_at) return { done: undefined };
    await turn.sql.execute(
      `update "trade_meeting" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    const { organisation_id } = before;
    const told = { subject: "meeting", subject_id: id, organisation_id } as const;
    await turn.tell({ ...told, change: "cancelled", before, after: { reason } });
    return { done: undefined };
  });
}
