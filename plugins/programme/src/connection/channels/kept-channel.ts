import { Problem } from "@nang-gio/access/problem";
import type { ChannelTurn } from "../../modules/market-link/channel-turn";
import type { ChannelKind, ChannelState } from "../contract";
import { unknown } from "../refuse";

/** A channel as it is kept, as far as rules ask. */
export interface KeptChannel {
  id: string;
  kind: ChannelKind;
  name: string;
  since: string;
  ended_on: string | null;
  end_reason: string | null;
  state: ChannelState;
  revision: number;
}

/** A channel of an organisation. @throws Problem not_found `connection.channel_unknown` */
export async function channelOf(
  { sql }: ChannelTurn,
  organisation_id: string,
  id: string,
): Promise<KeptChannel> {
  const [kept] = await sql.execute<KeptChannel>(
    `select "id", "kind", "name", "since", "ended_on", "end_reason", "state", "revision" from "market_channel"
      where "id" = ? and "organisation_id" = ? and "deleted_at" is null`,
    [id, organisation_id],
  );
  if (!kept) throw unknown("channel");
  return kept;
}

/** @throws Problem conflict `connection.channel_changed` where another one was read. */
export function assertSeen(kept: KeptChannel, seen: number): void {
  if (kept.revision !== seen) {
    throw new Problem("conflict", "connection.channel_changed", { field: "seen" });
  }
}
