import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { atEvent } from "../../events/trade-events";
import type { Actor, Turn } from "../../modules/trade-event/turn";
import { assertPlain } from "../../rules/refuse";
import type { FollowUpBody, FollowUpDays, FollowUpState, OwnFollowUpBody } from "../contract";
import { MET } from "../read/met";
import { refuse, shown, unknown } from "../refuse";
import type { Sides } from "../sides";

/** Of whom, and how long after the event. */
interface Asked extends Sides {
  after_days: FollowUpDays;
}

interface KeptFollowUp {
  id: string;
  owner_id: string | null;
  state: FollowUpState | null;
  outcome: string | null;
  asked_on: string | null;
  own_state: FollowUpState | null;
  own_words: string | null;
}

/** Whether somebody still has a log-in for the dashboard. */
async function isOfficer({ sql }: Turn, id: string | null): Promise<boolean> {
  const found = await sql.execute(`select 1 from "user" where "id" = ? and "deleted_at" is null`, [
    id,
  ]);
  return found.length > 0;
}

/** They met at the event, which was held. @throws Problem not_found `connection.follow_up_unknown` */
async function assertMet({ sql, event }: Turn, { organisation_id, buyer_id }: Sides) {
  if (event.state !== "held") throw new Problem("not_allowed", "programme.not_held");
  const [met] = await sql.execute(
    `select 1 from (${MET}) met where met.event_id = ? and met.organisation_id = ? and met.buyer_id = ? limit 1`,
    [event.id, organisation_id, buyer_id],
  );
  if (!met) throw unknown("follow_up");
}

/** What is kept of a follow-up, made where nothing is yet. */
async function keptOf({ sql, event }: Turn, asked: Asked): Promise<KeptFollowUp> {
  const { organisation_id, buyer_id, after_days } = asked;
  const names = [event.id, organisation_id, buyer_id, after_days];
  await sql.execute(
    `insert into "trade_follow_up" ("id", "event_id", "organisation_id", "buyer_id", "after_days") values (?, ?, ?, ?, ?)
     on conflict ("event_id", "organisation_id", "buyer_id", "after_days") where deleted_at is null do nothing`,
    [generateEntityId(undefined, "tfu"), ...names],
  );
  const [kept] = await sql.execute<KeptFollowUp>(
    `select "id", "owner_id", "state", "outcome", "asked_on", "own_state", "own_words" from "trade_follow_up"
      where "event_id" = ? and "organisation_id" = ? and "buyer_id" = ? and "after_days" = ? and "deleted_at" is null`,
    names,
  );
  if (!kept) throw new Error(`The follow-up of ${organisation_id} was not kept`);
  return kept;
}

/**
 * An officer takes a follow-up over, gives it up, or says what became of it; said again nothing changes.
 * @throws Problem naming `asked_on`; not_allowed `connection.follow_up_taken` where another officer has it
 */
export function saveFollowUp(
  container: MedusaContainer,
  event_id: string,
  { organisation_id, buyer_id, after_days, take, state, outcome, asked_on }: FollowUpBody,
  actor: Actor,
): Promise<void> {
  assertPlain({ outcome });
  return atEvent(container, event_id, actor, async (turn) => {
    await assertMet(turn, { organisation_id, buyer_id });
    const before = await keptOf(turn, { organisation_id, buyer_id, after_days });
    const isOther = before.owner_id !== null && before.owner_id !== actor.id;
    if (take !== undefined && isOther && (await isOfficer(turn, before.owner_id))) {
      throw new Problem("conflict", "connection.follow_up_taken");
    }
    const today = dateInVietnam(new Date());
    const day = asked_on ?? today;
    if (state && day < turn.event.last_day) {
      refuse("before_event", "asked_on", { day: shown(turn.event.last_day) });
    }
    if (state && day > today) refuse("in_the_future", "asked_on", { day: shown(day) });
    const owner_id = take === undefined ? before.owner_id : take ? actor.id : null;
    const said = state
      ? { state, outcome: outcome || null, asked_on: asked_on ?? before.asked_on ?? today }
      : { state: before.state, outcome: before.outcome, asked_on: before.asked_on };
    const { id } = before;
    const fields = ["owner_id", "state", "outcome", "asked_on"] as const;
    const now = { owner_id, ...said };
    if (fields.every((field) => before[field] === now[field])) return { done: undefined };
    await turn.sql.execute(
      `update "trade_follow_up" set "owner_id" = ?, "state" = ?, "outcome" = ?, "asked_on" = ?,
              "said_by" = case when ? then ? else "said_by" end, "updated_at" = now() where "id" = ?`,
      [owner_id, said.state, said.outcome, said.asked_on, state !== undefined, actor.id, id],
    );
    const told = { subject: "follow_up", subject_id: id, organisation_id } as const;
    const after = { buyer_id, after_days, ...now };
    await turn.tell({ ...told, change: "changed", before, after });
    return { done: undefined };
  });
}

/**
 * The co-operative says how it went; an officer still asks, and sees it.
 * @throws Problem not_found `connection.follow_up_unknown`
 */
export function sayHowItWent(
  container: MedusaContainer,
  event_id: string,
  organisation_id: string,
  { buyer_id, after_days, state, words }: OwnFollowUpBody,
  actor: Actor,
): Promise<void> {
  assertPlain({ words });
  return atEvent(container, event_id, actor, async (turn) => {
    await assertMet(turn, { organisation_id, buyer_id });
    const before = await keptOf(turn, { organisation_id, buyer_id, after_days });
    const own_words = words || null;
    if (before.own_state === state && before.own_words === own_words) return { done: undefined };
    await turn.sql.execute(
      `update "trade_follow_up" set "own_state" = ?, "own_words" = ?, "own_said_on" = ?, "updated_at" = now() where "id" = ?`,
      [state, own_words, dateInVietnam(new Date()), before.id],
    );
    const told = { subject: "follow_up", subject_id: before.id, organisation_id } as const;
    const after = { buyer_id, after_days, own_state: state, own_words };
    await turn.tell({ ...told, change: "changed", before, after });
    return { done: undefined };
  });
}
