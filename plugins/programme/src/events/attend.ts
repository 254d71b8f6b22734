import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { AttendanceBody, AttendanceView } from "../contract";
import type { Actor, Turn } from "../modules/trade-event/turn";
import { assertPlain, refuse } from "../rules/refuse";
import { typedCode } from "./door-code";
import { atEvent } from "./trade-events";

const shown = (day: string) => formatDate(calendarDate(day));

/** @throws Problem naming `day` where nobody can have been there then */
function assertDay({ event }: Turn, day: string): void {
  const { state, first_day, last_day } = event;
  if (state !== "open" && state !== "held") {
    throw new Problem("not_allowed", `programme.no_attendance_${state}`);
  }
  if (day < first_day) refuse("attended_before", "day", { day: shown(first_day) });
  if (day > last_day) refuse("attended_after", "day", { day: shown(last_day) });
  if (day > dateInVietnam(new Date())) refuse("in_the_future", "day", { day: shown(day) });
}

/** Whose a code of the door is; of an organisation out of sight it is nobody's. */
async function organisationOfCode(
  { sql, event }: Turn,
  code: string,
  isInSight: (organisation_id: string) => Promise<boolean>,
): Promise<string> {
  const [part] = await sql.execute<{ organisation_id: string }>(
    `select "organisation_id" from "trade_event_participation"
      where "event_id" = ? and "door_code" = ? and "state" = 'registered' and "deleted_at" is null`,
    [event.id, typedCode(code)],
  );
  if (!part || !(await isInSight(part.organisation_id))) refuse("door_code_unknown", "code");
  return part.organisation_id;
}

async function isRegistered({ sql, event }: Turn, organisation_id: string): Promise<boolean> {
  const found = await sql.execute(
    `select from "trade_event_participation"
      where "event_id" = ? and "organisation_id" = ? and "state" = 'registered' and "deleted_at" is null`,
    [event.id, organisation_id],
  );
  return found.length > 0;
}

/** An attendance, and whether it was not taken before. */
export interface Taken {
  attendance: AttendanceView;
  organisation_id: string;
  is_new: boolean;
}

/**
 * Takes the attendance of an organisation on a day; twice is once.
 * @param isInSight whether the caller may take it for an organisation
 * @throws Problem naming the field; conflict `programme.not_registered`
 */
export function takeAttendance(
  container: MedusaContainer,
  event_id: string,
  { organisation_id: named, code, unregistered = false, ...body }: AttendanceBody,
  actor: Actor,
  isInSight: (organisation_id: string) => Promise<boolean>,
): Promise<Taken> {
  const day = body.day ?? dateInVietnam(new Date());
  const way = code === undefined ? "list" : "code";
  return atEvent(container, event_id, actor, async (turn) => {
    const { sql, tell } = turn;
    assertDay(turn, day);
    const organisation_id = named ?? (await organisationOfCode(turn, code ?? "", isInSight));
    const registered = await isRegistered(turn, organisation_id);
    if (!registered && !unregistered) {
      throw new Problem("conflict", "programme.not_registered", { field: "organisation_id" });
    }
    const [made] = await sql.execute<{ id: string }>(
      `insert into "trade_event_attendance" ("id", "event_id", "organisation_id", "day", "way", "unregistered")
       values (?, ?, ?, ?, ?, ?)
       on conflict ("event_id", "organisation_id", "day") where cancelled_at is null and deleted_at is null
       do nothing returning "id"`,
      [
        ...[generateEntityId(undefined, "tevatt"), event_id, organisation_id, day, way],
        !registered,
      ],
    );
    if (made) {
      const told = { subject: "attendance", subject_id: made.id, change: "attended" } as const;
      await tell({ ...told, organisation_id, after: { day, way, unregistered: !registered } });
    }
    const [attendance] = await sql.execute<AttendanceView>(
      `select "id", "day", "way", "unregistered" from "trade_event_attendance"
        where "event_id" = ? and "organisation_id" = ? and "day" = ? and "cancelled_at" is null and "deleted_at" is null`,
      [event_id, organisation_id, day],
    );
    if (!attendance) throw new Error(`The attendance of ${organisation_id} was not kept`);
    return { done: { attendance, organisation_id, is_new: made !== undefined } };
  });
}

/**
 * Takes an attendance back that was taken in error; said again nothing changes.
 * @throws Problem not_found `programme.attendance_unknown`
 */
export function cancelAttendance(
  container: MedusaContainer,
  event_id: string,
  id: string,
  reason: string,
  actor: Actor,
  isInSight: (organisation_id: string) => Promise<boolean>,
): Promise<void> {
  assertPlain({ reason });
  return atEvent(container, event_id, actor, async ({ sql, tell }) => {
    const [kept] = await sql.execute<{
      organisation_id: string;
      day: string;
      cancelled_at: Date | null;
    }>(
      `select "organisation_id", "day", "cancelled_at" from "trade_event_attendance"
        where "id" = ? and "event_id" = ? and "deleted_at" is null`,
      [id, event_id],
    );
    if (!kept || !(await isInSight(kept.organisation_id))) {
      throw new Problem("not_found", "programme.attendance_unknown");
    }
    if (kept.cancelled_at) return { done: undefined };
    const { organisation_id, day } = kept;
    await sql.execute(
      `update "trade_event_attendance" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now()
        where "id" = ?`,
      [reason, id],
    );
    const told = { subject: "attendance", subject_id: id, change: "cancelled" } as const;
    await tell({ ...told, organisation_id, before: { day }, after: { reason } });
    return { done: undefined };
  });
}
