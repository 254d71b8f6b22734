import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { Actor, Turn } from "../modules/trade-event/turn";
import { mayAnswer, mayMoveOwnPart, PARTICIPATION_MOVES } from "../rules/event-moves";
import { assertPlain } from "../rules/refuse";
import type { ParticipationAction, ParticipationState } from "../vocabulary";
import { doorCode } from "./door-code";
import { atEvent } from "./trade-events";

/** An organisation's part as it is kept, without the code of the door. */
interface KeptPart {
  id: string;
  state: ParticipationState;
  people: number | null;
  brings: string | null;
  booth: string | null;
  refused_reason: string | null;
}

async function partOf({ sql, event }: Turn, organisation_id: string) {
  const [part] = await sql.execute<KeptPart>(
    `select "id", "state", "people", "brings", "booth", "refused_reason" from "trade_event_participation"
      where "event_id" = ? and "organisation_id" = ? and "deleted_at" is null`,
    [event.id, organisation_id],
  );
  return part;
}

/** Invites organisations that have no part in an event yet; gives how many. @throws Problem not_allowed `programme.not_open` */
export function invite(
  container: MedusaContainer,
  event_id: string,
  organisation_ids: readonly string[],
  actor: Actor,
): Promise<number> {
  return atEvent(container, event_id, actor, async ({ sql, event, tell }) => {
    if (event.state !== "open") throw new Problem("not_allowed", "programme.not_open");
    let invited = 0;
    for (const organisation_id of new Set(organisation_ids)) {
      const [made] = await sql.execute<{ id: string }>(
        `insert into "trade_event_participation" ("id", "event_id", "organisation_id", "state")
         values (?, ?, ?, 'invited')
         on conflict ("event_id", "organisation_id") where deleted_at is null do nothing returning "id"`,
        [generateEntityId(undefined, "tevpar"), event_id, organisation_id],
      );
      if (!made) continue;
      invited += 1;
      const told = { subject: "participation", subject_id: made.id, change: "invited" } as const;
      await tell({ ...told, organisation_id, after: { state: "invited" } });
    }
    return { done: invited };
  });
}

/** What is done with an organisation's part, and what is said of how it comes; what is left out stays. */
export interface PartMove {
  organisation_id: string;
  action: ParticipationAction;
  people?: number | null;
  brings?: string | null;
  booth?: string | null;
  reason?: string | null;
}

function assertMay(
  { event }: Turn,
  { action }: PartMove,
  part: KeptPart | undefined,
  actor: Actor,
) {
  const state = part?.state ?? "none";
  if (actor.side === "seller" && !mayAnswer(event, dateInVietnam(new Date()))) {
    throw new Problem("not_allowed", "programme.registration_over");
  }
  if (event.state !== "open") throw new Problem("not_allowed", "programme.not_open");
  const may =
    actor.side === "seller"
      ? mayMoveOwnPart(action, state)
      : PARTICIPATION_MOVES[action].from.includes(state);
  if (!may) throw new Problem("not_allowed", `programme.part_is_${state}`);
}

const same = (one: KeptPart, other: Omit<KeptPart, "id">) =>
  (["state", "people", "brings", "booth", "refused_reason"] as const).every(
    (field) => one[field] === other[field],
  );

/**
 * Registers an organisation, changes how it comes, declines, withdraws or refuses; said again nothing changes.
 * @throws Problem not_allowed `programme.not_open`, `programme.registration_over`, `programme.part_is_<state>`
 */
export async function movePart(
  container: MedusaContainer,
  event_id: string,
  move: PartMove,
  actor: Actor,
): Promise<void> {
  const { organisation_id, action, people, brings, booth, reason } = move;
  assertPlain({ brings, booth, reason });
  const { to, change } = PARTICIPATION_MOVES[action];
  await atEvent(container, event_id, actor, async (turn) => {
    const before = await partOf(turn, organisation_id);
    const after = {
      state: to,
      people: people === undefined ? (before?.people ?? null) : people,
      brings: (brings === undefined ? before?.brings : brings) || null,
      booth: booth === undefined ? (before?.booth ?? null) : booth,
      refused_reason: action === "refuse" ? (reason ?? null) : null,
    };
    if (before && same(before, after)) return { done: undefined };
    assertMay(turn, move, before, actor);
    const id = before?.id ?? generateEntityId(undefined, "tevpar");
    await turn.sql.execute(
      `insert into "trade_event_participation" as part ("id", "event_id", "organisation_id", "state", "people", "brings",
           "booth", "refused_reason", "door_code") values (?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict ("event_id", "organisation_id") where deleted_at is null
       do update set "state" = excluded."state", "people" = excluded."people", "brings" = excluded."brings",
           "booth" = excluded."booth", "refused_reason" = excluded."refused_reason",
           "door_code" = coalesce(part."door_code", excluded."door_code"), "updated_at" = now()`,
      [
        ...[id, event_id, organisation_id, after.state, after.people, after.brings],
        ...[after.booth, after.refused_reason, to === "registered" ? doorCode() : null],
      ],
    );
    const told = { subject: "participation", subject_id: id, change } as const;
    await turn.tell({ ...told, organisation_id, before: before ?? null, after });
    return { done: undefined };
  });
}
