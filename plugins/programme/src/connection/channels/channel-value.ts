import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { ChannelTurn } from "../../modules/market-link/channel-turn";
import type { Actor } from "../../modules/trade-event/turn";
import { assertPlain } from "../../rules/refuse";
import { marketLinks } from "../market-links";
import { assertYear } from "../rules/channel";
import type { Decided } from "./decide-channel";
import { channelOf } from "./kept-channel";

interface Named {
  organisation_id: string;
  id: string;
}

interface KeptValue {
  amount: number | null;
  told: number | null;
  comments: string | null;
}

async function sumOf({ sql }: ChannelTurn, id: string, year: number) {
  const [kept] = await sql.execute<KeptValue>(
    `select "amount"::float8 as "amount", "told"::float8 as "told", "comments" from "market_channel_value"
      where "channel_id" = ? and "year" = ? and "deleted_at" is null`,
    [id, year],
  );
  return kept;
}

/**
 * Says what a channel sold in a year: staff say what counts, a co-operative what waits for them; said again nothing changes.
 * @throws Problem naming `year`; not_found `connection.channel_unknown`
 */
export function tellValue(
  container: MedusaContainer,
  { organisation_id, id }: Named,
  { year, amount }: { year: number; amount: number },
  actor: Actor,
): Promise<void> {
  return marketLinks(container).inTurn(organisation_id, actor, async (turn) => {
    const channel = await channelOf(turn, organisation_id, id);
    assertYear(year, channel, dateInVietnam(new Date()));
    const before = await sumOf(turn, id, year);
    const byStaff = actor.side === "staff";
    // What is confirmed already waits for nobody; said so again, what was told otherwise is taken back.
    const told = byStaff || before?.amount === amount ? null : amount;
    const counts = byStaff ? amount : (before?.amount ?? null);
    const same = before?.amount === counts && before.told === told && !before.comments;
    if (same) return;
    await turn.sql.execute(
      `insert into "market_channel_value" as kept ("id", "channel_id", "year", "amount", "told", "side", "told_by", "told_at",
           "decided_by", "decided_at") values (?, ?, ?, ?, ?, ?, ?, now(), ?, ?)
       on conflict ("channel_id", "year") where deleted_at is null
       do update set "amount" = excluded."amount", "told" = excluded."told", "comments" = null, "side" = excluded."side",
           "told_by" = excluded."told_by", "told_at" = now(),
           "decided_by" = coalesce(excluded."decided_by", kept."decided_by"),
           "decided_at" = coalesce(excluded."decided_at", kept."decided_at"), "updated_at" = now()`,
      [
        ...[generateEntityId(undefined, "mchval"), id, year, counts, told, actor.side, actor.id],
        ...[byStaff ? actor.id : null, byStaff ? new Date() : null],
      ],
    );
    const after = { year, amount: counts, told };
    await turn.tell(id, byStaff ? "value_confirmed" : "value_told", before ?? null, after);
  });
}

/**
 * Confirms what a co-operative told of a year, or returns it; the same decision again is done already.
 * @throws Problem conflict `connection.channel_changed` where another amount was read; not_allowed `connection.value_not_waiting`
 */
export function decideValue(
  container: MedusaContainer,
  { organisation_id, id, year }: Named & { year: number },
  { decision, seen, comments = "" }: Decided,
  actor: Actor,
): Promise<void> {
  assertPlain({ comments });
  return marketLinks(container).inTurn(organisation_id, actor, async (turn) => {
    await channelOf(turn, organisation_id, id);
    const before = await sumOf(turn, id, year);
    const confirms = decision === "confirm";
    const done = confirms
      ? before?.told === null && before.amount === seen
      : before?.told === seen && before.comments;
    if (done) return;
    if (before?.told == null || before.comments) {
      throw new Problem("not_allowed", "connection.value_not_waiting");
    }
    if (before.told !== seen) {
      throw new Problem("conflict", "connection.channel_changed", { field: "seen" });
    }
    await turn.sql.execute(
      confirms
        ? `update "market_channel_value" set "amount" = "told", "told" = null, "comments" = null, "decided_by" = ?,
                  "decided_at" = now(), "updated_at" = now() where "channel_id" = ? and "year" = ?`
        : `update "market_channel_value" set "decided_by" = ?, "decided_at" = now(), "updated_at" = now(), "comments" = ?
            where "channel_id" = ? and "year" = ?`,
      confirms ? [actor.id, id, year] : [actor.id, comments, id, year],
    );
    const after = confirms ? { year, amount: seen } : { year, reason: comments };
    await turn.tell(id, confirms ? "value_confirmed" : "value_returned", before, after);
  });
}
