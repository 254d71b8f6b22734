import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { EVENT_NEWS_MS, tellOfEvent } from "../notices/tell-of-event";

/** Each hour, tells what no event has told of. */
export default async function tellOfEvents(container: MedusaContainer): Promise<void> {
  const changed = await readRows(
    container,
    z.object({ event_id: z.string() }),
    `select distinct event_id from trade_event_change
      where happened_at >= ? and change in ('invited', 'cancelled')`,
    [new Date(Date.now() - EVENT_NEWS_MS)],
  );
  for (const { event_id } of changed) await tellOfEvent(container, event_id);
}

export const config = { name: "tell-of-events", schedule: "13 * * * *" };
