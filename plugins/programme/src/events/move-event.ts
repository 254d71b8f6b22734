import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { Actor } from "../modules/trade-event/turn";
import { EVENT_MOVES } from "../rules/event-moves";
import { assertPlain } from "../rules/refuse";
import type { EventAction } from "../vocabulary";
import { atEvent } from "./trade-events";

/**
 * Opens, holds or cancels an event; said again nothing changes.
 * @throws Problem not_allowed `programme.event_is_<state>`, `programme.not_begun`
 */
export async function moveEvent(
  container: MedusaContainer,
  id: string,
  action: EventAction,
  actor: Actor,
  reason: string | null = null,
): Promise<void> {
  assertPlain({ reason });
  const { from, to, change } = EVENT_MOVES[action];
  await atEvent(container, id, actor, async ({ sql, event, tell }) => {
    const { state, first_day } = event;
    if (state === to) return { done: undefined };
    if (!from.includes(state)) throw new Problem("not_allowed", `programme.event_is_${state}`);
    if (to === "held" && first_day > dateInVietnam(new Date())) {
      const params = { day: formatDate(calendarDate(first_day)) };
      throw new Problem("not_allowed", "programme.not_begun", { params });
    }
    await sql.execute(
      `update "trade_event" set "state" = ?, "cancel_reason" = ?, "revision" = "revision" + 1, "updated_at" = now()
        where "id" = ?`,
      [to, reason, id],
    );
    await tell({
      ...{ subject: "event", subject_id: id, change },
      ...{ before: { state }, after: { state: to, reason } },
    });
    return { done: undefined };
  });
}
