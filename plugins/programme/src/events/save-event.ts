import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { livedOf } from "@nang-gio/cooperative/read/lived";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { ChangeEvent, NewEvent } from "../contract";
import type { Actor, Turn } from "../modules/trade-event/turn";
import { assertEvent, type Known } from "../rules/event";
import { refuse } from "../rules/refuse";
import { atEvent, tradeEvents } from "./trade-events";

async function known(container: MedusaContainer): Promise<Known> {
  const [places, bodies] = await Promise.all([
    livedOf(container, "place"),
    livedOf(container, "body"),
  ]);
  return { places, bodies };
}

/** What of a body is kept: of one that is online no place, of one at a place no link. */
function keptOf({ kind, title, first_day, last_day, organisers, ...event }: NewEvent) {
  const { is_online, link, commune_code, address } = event;
  return {
    ...{ kind, title, first_day, last_day, organisers, is_online },
    title_en: event.title_en ?? null,
    register_until: event.register_until ?? null,
    link: (is_online && link) || null,
    commune_code: (!is_online && commune_code) || null,
    address: (!is_online && address) || null,
    budget: event.budget ?? null,
  };
}

/** Plans an event; gives its id. @throws Problem naming the field that cannot be true */
export async function planEvent(
  container: MedusaContainer,
  body: NewEvent,
  actor: Actor,
): Promise<string> {
  assertEvent(body, await known(container));
  return tradeEvents(container).plan(keptOf(body), actor);
}

const shown = (day: string) => formatDate(calendarDate(day));

/** What was recorded of days stays within those of the event. */
async function assertDays({ sql, event }: Turn, first_day: string, last_day: string) {
  if (event.state === "held" && first_day > dateInVietnam(new Date())) {
    refuse("held_has_come", "first_day");
  }
  const [outside] = await sql.execute<{ day: string }>(
    `select "day" from "trade_event_attendance"
      where "event_id" = ? and "cancelled_at" is null and ("day" < ? or "day" > ?) order by "day" limit 1`,
    [event.id, first_day, last_day],
  );
  if (outside) {
    const field = outside.day < first_day ? "first_day" : "last_day";
    refuse("attended_outside", field, { day: shown(outside.day) });
  }
  const [signed] = await sql.execute<{ signed_on: string }>(
    `select "signed_on" from "trade_event_agreement"
      where "event_id" = ? and "cancelled_at" is null and "signed_on" < ? order by "signed_on" limit 1`,
    [event.id, first_day],
  );
  if (signed) refuse("signed_before", "first_day", { day: shown(signed.signed_on) });
}

/**
 * Changes an event as it was seen.
 * @throws Problem naming the field that cannot be true; conflict `programme.changed`, `programme.event_over`
 */
export async function changeEvent(
  container: MedusaContainer,
  id: string,
  { seen, ...body }: ChangeEvent,
  actor: Actor,
): Promise<void> {
  assertEvent(body, await known(container));
  const fields = keptOf(body);
  await atEvent(container, id, actor, async (turn) => {
    const { sql, event, tell } = turn;
    if (event.state === "cancelled") throw new Problem("conflict", "programme.event_over");
    if (event.revision !== seen)
      throw new Problem("conflict", "programme.changed", { field: "seen" });
    await assertDays(turn, body.first_day, body.last_day);
    await sql.execute(
      `update "trade_event" set "kind" = ?, "title" = ?, "title_en" = ?, "first_day" = ?, "last_day" = ?,
              "register_until" = ?, "is_online" = ?, "link" = ?, "commune_code" = ?, "address" = ?,
              "organisers" = array(select jsonb_array_elements_text(?::jsonb)), "budget" = ?,
              "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
      [
        ...[fields.kind, fields.title, fields.title_en, fields.first_day, fields.last_day],
        ...[fields.register_until, fields.is_online, fields.link, fields.commune_code],
        ...[fields.address, JSON.stringify(fields.organisers), fields.budget, id],
      ],
    );
    const told = { subject: "event", subject_id: id, change: "changed" } as const;
    await tell({ ...told, before: event, after: fields });
    return { done: undefined };
  });
}
