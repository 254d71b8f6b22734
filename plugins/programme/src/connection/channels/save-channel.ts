import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { ChannelTurn } from "../../modules/market-link/channel-turn";
import type { Actor } from "../../modules/trade-event/turn";
import type { ChannelSaid } from "../contract";
import { marketLinks } from "../market-links";
import { assertChannel, assertOwnChange } from "../rules/channel";
import { assertSeen, channelOf } from "./kept-channel";

const today = () => dateInVietnam(new Date());

/** Of channels that are open, one is told once. */
async function assertNew(
  { sql }: ChannelTurn,
  organisation_id: string,
  { kind, name, ended_on }: ChannelSaid,
  id: string,
): Promise<void> {
  const [other] = await sql.execute(
    `select 1 from "market_channel" where "organisation_id" = ? and "kind" = ? and lower("name") = lower(?)
        and "id" <> ? and "ended_on" is null and "deleted_at" is null limit 1`,
    [organisation_id, kind, name, id],
  );
  if (other && !ended_on) {
    throw new Problem("conflict", "connection.channel_known", { field: "name", params: { name } });
  }
}

const saidOf = ({ kind, name, since, ended_on, end_reason }: ChannelSaid) => ({
  ...{ kind, name, since, ended_on: ended_on ?? null, end_reason: end_reason ?? null },
});

/**
 * Enters where else an organisation sells; gives its id. What staff enter is confirmed, what a co-operative tells waits.
 * @throws Problem naming the field that cannot be true; conflict `connection.channel_known`
 */
export function addChannel(
  container: MedusaContainer,
  organisation_id: string,
  body: ChannelSaid,
  actor: Actor,
): Promise<string> {
  assertChannel(body, today());
  const said = saidOf(body);
  return marketLinks(container).inTurn(organisation_id, actor, async (turn) => {
    const id = generateEntityId(undefined, "mch");
    await assertNew(turn, organisation_id, said, id);
    const byStaff = actor.side === "staff";
    const state = byStaff ? "confirmed" : "submitted";
    await turn.sql.execute(
      `insert into "market_channel" ("id", "organisation_id", "kind", "name", "since", "ended_on", "end_reason", "state",
           "side", "told_by", "decided_by", "decided_at") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, organisation_id, said.kind, said.name, said.since, said.ended_on, said.end_reason],
        ...[state, actor.side, actor.id, byStaff ? actor.id : null, byStaff ? new Date() : null],
      ],
    );
    await turn.tell(id, "added", null, { ...said, state });
    return id;
  });
}

/**
 * Changes a channel as it was seen; what a co-operative tells anew of one that is not confirmed waits again.
 * @throws Problem naming the field; conflict `connection.channel_changed`; not_allowed `connection.channel_is_confirmed`
 */
export function changeChannel(
  container: MedusaContainer,
  { organisation_id, id }: { organisation_id: string; id: string },
  { seen, ...body }: ChannelSaid & { seen: number },
  actor: Actor,
): Promise<void> {
  const said = saidOf(body);
  return marketLinks(container).inTurn(organisation_id, actor, async (turn) => {
    const before = await channelOf(turn, organisation_id, id);
    assertChannel(body, today());
    assertSeen(before, seen);
    const byStaff = actor.side === "staff";
    if (!byStaff) assertOwnChange(before, said);
    await assertNew(turn, organisation_id, said, id);
    const state = byStaff || before.state === "confirmed" ? before.state : "submitted";
    await turn.sql.execute(
      `update "market_channel" set "kind" = ?, "name" = ?, "since" = ?, "ended_on" = ?, "end_reason" = ?, "state" = ?,
              "comments" = case when ? = 'submitted' then null else "comments" end, "side" = ?, "told_by" = ?,
              "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
      [
        ...[said.kind, said.name, said.since, said.ended_on, said.end_reason],
        ...[state, state, actor.side, actor.id, id],
      ],
    );
    const change = said.ended_on && !before.ended_on ? "ended" : "changed";
    await turn.tell(id, change, before, { ...said, state });
  });
}
