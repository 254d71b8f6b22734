import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import type { ChannelChange } from "../../connection/vocabulary";
import type { Actor } from "../trade-event/turn";

/** What is done with the channels of one organisation, alone: all of it is kept with its trail, or nothing. */
export interface ChannelTurn {
  sql: Sql;
  tell(
    channel_id: string,
    change: ChannelChange,
    before: object | null,
    after: object,
  ): Promise<void>;
}

/** Writes lines of a channel's trail. */
export function channelTeller(sql: Sql, { id, side }: Actor): ChannelTurn["tell"] {
  return async (channel_id, change, before, after) => {
    await sql.execute(
      `insert into "market_channel_change" ("id", "channel_id", "change", "side", "actor_id", "before", "after", "happened_at")
       values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, clock_timestamp())`,
      [
        ...[generateEntityId(undefined, "mchchg"), channel_id, change, side, id],
        ...[before && JSON.stringify(before), JSON.stringify(after)],
      ],
    );
  };
}
