import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { TRADE_EVENT_MODULE } from "../modules/trade-event";
import type { TradeEventService } from "../modules/trade-event/service";
import type { Actor, Turn } from "../modules/trade-event/turn";

/** Event `{ id }`: something was done with an event of trade promotion. */
export const TRADE_EVENT_CHANGED = "trade-event.changed";

/** The service of events. */
export const tradeEvents = (container: MedusaContainer) =>
  container.resolve<TradeEventService>(TRADE_EVENT_MODULE);

/** Says that something was done at an event. */
export async function announce(container: MedusaContainer, id: string): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: TRADE_EVENT_CHANGED, data: { id }, options: {} });
}

/** The answer to an event that is unknown, or out of sight. */
export const unknownEvent = () => new Problem("not_found", "programme.event_unknown");

/**
 * Does something at an event, one after the other; what it changes is kept with its trail, or nothing is.
 * @throws Problem not_found `programme.event_unknown`
 */
export async function atEvent<Result>(
  container: MedusaContainer,
  id: string,
  actor: Actor,
  run: (turn: Turn) => Promise<{ done: Result }>,
): Promise<Result> {
  const found = await tradeEvents(container).atEvent(id, actor, run);
  if (!found) throw unknownEvent();
  await announce(container, id);
  return found.done;
}
