import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { parsePhone } from "@nang-gio/vietnam";
import type { BuyerBody } from "../contract";
import type { Actor, Turn } from "../modules/trade-event/turn";
import { assertPlain } from "../rules/refuse";
import { atEvent } from "./trade-events";

interface KeptBuyer {
  name: string;
  kind: string;
  cancelled_at: Date | null;
}

async function buyerOf({ sql, event }: Turn, id: string): Promise<KeptBuyer> {
  const [kept] = await sql.execute<KeptBuyer>(
    `select "name", "kind", "cancelled_at" from "trade_event_buyer"
      where "id" = ? and "event_id" = ? and "deleted_at" is null`,
    [id, event.id],
  );
  if (!kept) throw new Problem("not_found", "programme.buyer_unknown");
  return kept;
}

/** Enters a buyer, or changes one of an id; gives its id. The trail keeps no contact. @throws Problem naming the field */
export function saveBuyer(
  container: MedusaContainer,
  event_id: string,
  body: BuyerBody,
  actor: Actor,
  id?: string,
): Promise<string> {
  const { name, kind, contact_name, contact_email } = body;
  assertPlain({ name, contact_name });
  // A number that is no Vietnamese one stays as it is: buyers come from abroad, too.
  const phone = body.contact_phone ? (parsePhone(body.contact_phone) ?? body.contact_phone) : null;
  const contact = [contact_name ?? null, phone, contact_email ?? null];
  return atEvent(container, event_id, actor, async (turn) => {
    const { sql, event, tell } = turn;
    if (event.state === "cancelled")
      throw new Problem("not_allowed", "programme.event_is_cancelled");
    const before = id ? await buyerOf(turn, id) : null;
    if (before?.cancelled_at) throw new Problem("conflict", "programme.buyer_cancelled");
    const kept = id ?? generateEntityId(undefined, "tevbuy");
    await sql.execute(
      `insert into "trade_event_buyer" ("id", "event_id", "name", "kind", "contact_name", "contact_phone", "contact_email")
       values (?, ?, ?, ?, ?, ?, ?)
       on conflict ("id") do update set "name" = excluded."name", "kind" = excluded."kind",
           "contact_name" = excluded."contact_name", "contact_phone" = excluded."contact_phone",
           "contact_email" = excluded."contact_email", "updated_at" = now()`,
      [kept, event_id, name, kind, ...contact],
    );
    await tell({
      ...{ subject: "buyer", subject_id: kept, change: before ? "changed" : "added" },
      ...{ before: before && { name: before.name, kind: before.kind }, after: { name, kind } },
    });
    return { done: kept };
  });
}

/** Takes a buyer back who was entered in error. @throws Problem conflict `programme.buyer_signed` */
export function cancelBuyer(
  container: MedusaContainer,
  event_id: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atEvent(container, event_id, actor, async (turn) => {
    const { sql, tell } = turn;
    const { name, cancelled_at } = await buyerOf(turn, id);
    if (cancelled_at) return { done: undefined };
    const [signed] = await sql.execute(
      `select 1 from "trade_event_agreement" where "buyer_id" = ? and "cancelled_at" is null and "deleted_at" is null limit 1`,
      [id],
    );
    if (signed) throw new Problem("conflict", "programme.buyer_signed");
    await sql.execute(
      `update "trade_event_buyer" set "cancelled_at" = now(), "cancel_reason" = ?, "contact_name" = null,
              "contact_phone" = null, "contact_email" = null, "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    const told = { subject: "buyer", subject_id: id, change: "cancelled" } as const;
    await tell({ ...told, before: { name }, after: { reason } });
    return { done: undefined };
  });
}
