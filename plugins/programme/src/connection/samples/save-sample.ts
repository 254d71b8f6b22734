import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { atEvent } from "../../events/trade-events";
import type { Actor, Turn } from "../../modules/trade-event/turn";
import { assertPlain } from "../../rules/refuse";
import type { SampleBody } from "../contract";
import { refuse, shown, unknown } from "../refuse";
import { assertSides } from "../sides";

interface KeptSample {
  organisation_id: string;
  buyer_id: string;
  goods: string;
  quantity: string;
  given_on: string;
  outcome: string | null;
  cancelled_at: Date | null;
}

async function sampleOf({ sql, event }: Turn, id: string): Promise<KeptSample> {
  const [kept] = await sql.execute<KeptSample>(
    `select "organisation_id", "buyer_id", "goods", "quantity", "given_on", "outcome", "cancelled_at" from "trade_sample"
      where "id" = ? and "event_id" = ? and "deleted_at" is null`,
    [id, event.id],
  );
  if (!kept) throw unknown("sample");
  return kept;
}

/** What the goods are called: as the market calls the co-operative's product, or in words. */
async function goodsOf({ sql }: Turn, { organisation_id, product_id, goods }: SampleBody) {
  if (!product_id) return goods ?? refuse("sample_of_nothing", "goods");
  const [found] = await sql.execute<{ title: string }>(
    `select product."title" from "listing" join "product" on product."id" = listing."product_id"
      where listing."product_id" = ? and listing."organisation_id" = ? and listing."deleted_at" is null
        and product."deleted_at" is null`,
    [product_id, organisation_id],
  );
  return found?.title ?? refuse("sample_not_its_product", "product_id");
}

/**
 * Enters goods that a co-operative gave to a buyer to try, or changes a sample of an id; gives its id.
 * @throws Problem naming the field that cannot be true
 */
export function saveSample(
  container: MedusaContainer,
  event_id: string,
  body: SampleBody,
  actor: Actor,
  id?: string,
): Promise<string> {
  const { organisation_id, buyer_id, quantity, given_on, outcome } = body;
  assertPlain({ goods: body.goods, quantity, outcome });
  return atEvent(container, event_id, actor, async (turn) => {
    const { sql, event, tell } = turn;
    if (event.state !== "open" && event.state !== "held") {
      throw new Problem("not_allowed", `programme.event_is_${event.state}`);
    }
    const before = id ? await sampleOf(turn, id) : null;
    if (before?.cancelled_at) throw new Problem("conflict", "connection.sample_cancelled");
    if (given_on < event.first_day) {
      refuse("before_event", "given_on", { day: shown(event.first_day) });
    }
    if (given_on > dateInVietnam(new Date())) {
      refuse("in_the_future", "given_on", { day: shown(given_on) });
    }
    await assertSides(turn, body);
    const goods = await goodsOf(turn, body);
    const kept = id ?? generateEntityId(undefined, "tsm");
    const product_id = body.product_id ?? null;
    await sql.execute(
      `insert into "trade_sample" ("id", "event_id", "organisation_id", "buyer_id", "product_id", "goods", "quantity",
           "given_on", "outcome") values (?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict ("id") do update set "organisation_id" = excluded."organisation_id", "buyer_id" = excluded."buyer_id",
           "product_id" = excluded."product_id", "goods" = excluded."goods", "quantity" = excluded."quantity",
           "given_on" = excluded."given_on", "outcome" = excluded."outcome", "updated_at" = now()`,
      [
        ...[kept, event_id, organisation_id, buyer_id, product_id, goods, quantity, given_on],
        outcome || null,
      ],
    );
    const told = { subject: "sample", subject_id: kept, organisation_id } as const;
    const after = { buyer_id, goods, quantity, given_on, outcome: outcome || null };
    await tell({ ...told, change: before ? "changed" : "added", before, after });
    return { done: kept };
  });
}

/** Takes a sample back that was entered in error; said again nothing changes. */
export function cancelSample(
  container: MedusaContainer,
  event_id: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atEvent(container, event_id, actor, async (turn) => {
    const before = await sampleOf(turn, id);
    if (before.cancelled_at) return { done: undefined };
    await turn.sql.execute(
      `update "trade_sample" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    const { organisation_id } = before;
    const told = { subject: "sample", subject_id: id, organisation_id } as const;
    await turn.tell({ ...told, change: "cancelled", before, after: { reason } });
    return { done: undefined };
  });
}
