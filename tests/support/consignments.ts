import { expect, vi } from "vitest";
import type { TestMarket } from "./market";
import type { seller } from "./sellers";
import { Shopper } from "./shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

/** Orders so many pieces of variants; gives the order and its consignments by co-operative, once it is split. */
export async function placeOrder(market: TestMarket, pieces: Record<string, number>) {
  const { body } = await (await Shopper.withCart(market, pieces)).complete();
  const order: string = body.order.id;
  const parts = () =>
    market.sql<{ id: string; handle: string }>(
      `select consignment.id, handle from consignment
       join organisation on organisation.id = organisation_id where order_id = $1`,
      [order],
    );
  await vi.waitFor(async () => expect((await parts()).length).toBeGreaterThan(0), {
    timeout: 10_000,
  });
  const ids = new Map((await parts()).map(({ id, handle }) => [handle, id]));
  return { order, number: body.order.display_id as number, ids };
}

const WAY = [
  ["accept", "placed"],
  ["pack", "accepted"],
  ["ship", "packed"],
  ["deliver", "shipped"],
] as const;

/** Moves a consignment on until an action is done; the one that takes the money at the door is the co-operative. */
export async function moveTo(ask: Ask, id: string, last: (typeof WAY)[number][0]): Promise<void> {
  for (const [action, seen] of WAY) {
    const more = action === "deliver" ? { cash: "seller" } : {};
    const answer = await ask("POST", `/seller/consignments/${id}/${action}`, { seen, ...more });
    expect([action, answer.status]).toEqual([action, 200]);
    if (action === last) return;
  }
}

/** Does something else to a consignment as it is now. */
export async function change(ask: Ask, id: string, what: string, more: object) {
  const { state, revision } = await readConsignment(ask, id);
  return ask("POST", `/seller/consignments/${id}/${what}`, { seen: state, revision, ...more });
}

export const readConsignment = async (ask: Ask, id: string) =>
  (await ask("GET", `/seller/consignments/${id}`)).body.consignment;

/** Pieces on hand and reserved, by SKU. */
export async function stocks(market: TestMarket): Promise<Record<string, [number, number]>> {
  const rows = await market.sql<{ sku: string; stocked: string; reserved: string }>(
    `select i.sku, l.stocked_quantity as stocked, l.reserved_quantity as reserved
     from inventory_level l join inventory_item i on i.id = l.inventory_item_id`,
  );
  return Object.fromEntries(
    rows.map(({ sku, stocked, reserved }) => [sku, [Number(stocked), Number(reserved)]]),
  );
}

/** Sums of an order's ledger by kind and account. */
export async function ledgerOf(market: TestMarket, order: string): Promise<Record<string, number>> {
  const rows = await market.sql<{ kind: string; account: string; amount: string }>(
    `select posting.kind, account, sum(amount) as amount from ledger_posting posting
     join ledger_entry on posting_id = posting.id
     where order_id = $1 group by 1, 2 having sum(amount) <> 0`,
    [order],
  );
  return Object.fromEntries(
    rows.map(({ kind, account, amount }) => [`${kind} ${account}`, Number(amount)]),
  );
}
