import type { MedusaContainer } from "@medusajs/framework/types";
import { atEvent } from "../../events/trade-events";
import type { Actor, Turn } from "../../modules/trade-event/turn";
import type { TimetableBody } from "../contract";
import { refuse, shown } from "../refuse";
import { fillTimetable, slotsOf, type Wish } from "../rules/timetable";
import { assertArranging, placedOn } from "./kept-meeting";

/** Meetings that wait for a time, of who still takes part. */
function wishesOf({ sql, event }: Turn): Promise<Wish[]> {
  return sql.execute<Wish>(
    `select meeting."id", meeting."organisation_id", meeting."buyer_id" from "trade_meeting" meeting
       join "trade_event_buyer" buyer on buyer."id" = meeting."buyer_id" and buyer."cancelled_at" is null
      where meeting."event_id" = ? and meeting."day" is null and meeting."cancelled_at" is null
        and meeting."deleted_at" is null
        and (exists (select from "trade_event_participation" part
                      where part."event_id" = meeting."event_id" and part."organisation_id" = meeting."organisation_id"
                        and part."state" = 'registered' and part."deleted_at" is null)
          or exists (select from "trade_event_attendance" came
                      where came."event_id" = meeting."event_id" and came."organisation_id" = meeting."organisation_id"
                        and came."cancelled_at" is null and came."deleted_at" is null))`,
    [event.id],
  );
}

/**
 * Gives meetings that are wished for a time and a table of a day, beside those that stand; pressed again it places what is
 * new. Gives how many were placed, and how many wait on.
 */
export function fillEventTimetable(
  container: MedusaContainer,
  event_id: string,
  { day, from, to, minutes, tables }: TimetableBody,
  actor: Actor,
): Promise<{ placed: number; left: number }> {
  return atEvent(container, event_id, actor, async (turn) => {
    assertArranging(turn);
    const { first_day, last_day } = turn.event;
    if (day < first_day || day > last_day) {
      refuse("meeting_outside", "day", { from: shown(first_day), to: shown(last_day) });
    }
    const slots = slotsOf(from, to, minutes);
    if (slots.length === 0) refuse("no_slot", "to");
    const wishes = await wishesOf(turn);
    const placements = fillTimetable(wishes, await placedOn(turn, day), slots, tables);
    for (const { id, starts, ends, table_number } of placements) {
      await turn.sql.execute(
        `update "trade_meeting" set "day" = ?, "starts" = ?, "ends" = ?, "table_number" = ?, "updated_at" = now()
          where "id" = ?`,
        [day, starts, ends, table_number, id],
      );
      const organisation_id = wishes.find((wish) => wish.id === id)?.organisation_id;
      const told = { subject: "meeting", subject_id: id, organisation_id } as const;
      await turn.tell({ ...told, change: "changed", after: { day, starts, ends, table_number } });
    }
    return { done: { placed: placements.length, left: wishes.length - placements.length } };
  });
}
