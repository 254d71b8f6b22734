import { Problem } from "@nang-gio/access/problem";
import type { Turn } from "../../modules/trade-event/turn";
import type { MeetingResult, MeetingTime } from "../contract";
import { refuse, shown, unknown } from "../refuse";
import { clashOf, type Placed } from "../rules/timetable";
import type { Sides } from "../sides";

/** A meeting as it is kept. */
export interface KeptMeeting extends Sides {
  id: string;
  day: string | null;
  starts: string | null;
  ends: string | null;
  table_number: number | null;
  result: MeetingResult | null;
  outcome: string | null;
  cancelled_at: Date | null;
}

const COLUMNS = `"id", "organisation_id", "buyer_id", "day", "starts", "ends", "table_number", "result", "outcome", "cancelled_at"`;

/** A meeting of an event. @throws Problem not_found `connection.meeting_unknown` */
export async function meetingOf({ sql, event }: Turn, id: string): Promise<KeptMeeting> {
  const [kept] = await sql.execute<KeptMeeting>(
    `select ${COLUMNS} from "trade_meeting" where "id" = ? and "event_id" = ? and "deleted_at" is null`,
    [id, event.id],
  );
  if (!kept) throw unknown("meeting");
  return kept;
}

/** The meetings of an event that have a time on a day. */
export function placedOn(
  { sql, event }: Turn,
  day: string,
): Promise<Array<Placed & { id: string }>> {
  return sql.execute(
    `select ${COLUMNS} from "trade_meeting"
      where "event_id" = ? and "day" = ? and "cancelled_at" is null and "deleted_at" is null`,
    [event.id, day],
  );
}

/** @throws Problem not_allowed where the event is neither open nor held */
export function assertArranging({ event: { state } }: Turn): void {
  if (state !== "open" && state !== "held") {
    throw new Problem("not_allowed", `programme.event_is_${state}`);
  }
}

/** @throws Problem naming the part of a time that can't be, or conflict `connection.clash_<what>` naming whose or what is taken */
export async function assertTime(
  turn: Turn,
  sides: Sides,
  { day, starts, ends, table_number }: MeetingTime,
  id: string,
): Promise<void> {
  const { first_day, last_day } = turn.event;
  if (day < first_day || day > last_day) {
    const days = { from: shown(first_day), to: shown(last_day) };
    refuse("meeting_outside", "time.day", days);
  }
  if (ends <= starts) refuse("meeting_ends_before", "time.ends");
  const others = (await placedOn(turn, day)).filter((one) => one.id !== id);
  const clash = clashOf({ ...sides, starts, ends, table_number }, others);
  if (clash) {
    const field = clash === "table" ? "time.table_number" : "time.starts";
    throw new Problem("conflict", `connection.clash_${clash}`, { field, params: { starts, ends } });
  }
}
