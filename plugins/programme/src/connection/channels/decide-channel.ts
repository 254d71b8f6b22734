import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { Actor } from "../../modules/trade-event/turn";
import { assertPlain } from "../../rules/refuse";
import type { ChannelDecision } from "../contract";
import { marketLinks } from "../market-links";
import { assertSeen, channelOf } from "./kept-channel";

/** What an officer read, and what they say to it. */
export interface Decided {
  decision: ChannelDecision;
  seen: number;
  comments?: string;
}

const STATES = { confirm: "confirmed", return: "returned" } as const;

/**
 * Confirms what was told of a channel, or returns it; the same decision again is done already.
 * @throws Problem conflict `connection.channel_changed`; not_allowed `connection.channel_not_waiting`
 */
export function decideChannel(
  container: MedusaContainer,
  { organisation_id, id }: { organisation_id: string; id: string },
  { decision, seen, comments = "" }: Decided,
  actor: Actor,
): Promise<void> {
  assertPlain({ comments });
  const state = STATES[decision];
  return marketLinks(container).inTurn(organisation_id, actor, async (turn) => {
    const before = await channelOf(turn, organisation_id, id);
    if (before.state === state) return;
    if (before.state !== "submitted") {
      throw new Problem("not_allowed", "connection.channel_not_waiting");
    }
    assertSeen(before, seen);
    await turn.sql.execute(
      `update "market_channel" set "state" = ?, "comments" = ?, "decided_by" = ?, "decided_at" = now(),
              "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
      [state, comments || null, actor.id, id],
    );
    await turn.tell(id, state, { state: before.state }, { state, reason: comments || null });
  });
}
