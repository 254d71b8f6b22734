import { expect } from "vitest";
import { readConsignment } from "./consignments";
import { goodsBySku, importGoods, onSale } from "./goods";
import type { TestMarket } from "./market";
import { makeSellers, seller } from "./sellers";
import { ADDRESS, Shopper } from "./shopper";
import { offerTransfers } from "./transfers";

const TIMEOUT = { timeout: 15_000 };

/**
 * Fills a market with two products and gives what the tests of a way to pay online do there: bottles of 95.000 đồng, sent
 * for 25.000 by the co-operative `mam`.
 */
export async function openPrepaidOrders(market: TestMarket, provider_id: string) {
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
  });
  await onSale(market, 2);
  await Promise.all([makeSellers(market), offerTransfers(market)]);
  const mam = await seller(market, "mam");
  const staff = await market.staff();
  const bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";

  /** Orders so many bottles. */
  async function order(bottles = 2) {
    const shopper = await Shopper.withCart(market, { [bottle]: bottles });
    await shopper.pay(provider_id);
    const { body } = await shopper.complete();
    const id: string = body.order.id;
    const rows = () =>
      market.sql<{ id: string }>("select id from consignment where order_id = $1", [id]);
    await expect.poll(async () => (await rows()).length, TIMEOUT).toBe(1);
    const number: number = body.order.display_id;
    return { id, number, consignment: (await rows())[0]?.id ?? "" };
  }

  async function lookedUp(number: number) {
    const path = `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`;
    return (await market.store("GET", path)).body.order;
  }

  const toSeeTo = async () => (await staff("GET", "/admin/prepayments")).body;
  const owed = async (number: number) =>
    (await toSeeTo()).to_return.find(
      (one: { order: { number: number } }) => one.order.number === number,
    );

  return {
    mam,
    staff,
    order,
    lookedUp,
    /** How an order's money stands, as its shopper sees it. */
    moneyOf: async (number: number) => (await lookedUp(number)).prepayment,
    /** What Medusa took for an order. */
    captured: async (id: string): Promise<number> => {
      const { body } = await staff("GET", `/admin/orders/${id}?fields=summary.*`);
      return Number(body.order.summary.paid_total);
    },
    toSeeTo,
    owed,
    /** Asks the provider to pay back of an order. */
    refundOf: async (number: number, more: object) =>
      staff("POST", `/admin/prepayments/${(await owed(number)).id}/provider-refund`, {
        ...{ key: crypto.randomUUID(), reason: "Hết hàng" },
        ...more,
      }),
    /** An order's time is over. */
    tooLate: (id: string) =>
      market.sql(
        "update awaited_payment set expires_at = now() - interval '1 hour' where order_id = $1",
        [id],
      ),
    /** Waits until the co-operative may send. */
    released: (consignment: string) =>
      expect
        .poll(async () => (await readConsignment(mam, consignment)).awaits_payment, TIMEOUT)
        .toBe(false),
    /** The co-operative sends a consignment and it arrives. */
    sent: async (consignment: string) => {
      for (const [action, seen] of [
        ["accept", "placed"],
        ["pack", "accepted"],
        ["ship", "packed"],
        ["deliver", "shipped"],
      ] as const) {
        const moved = await mam("POST", `/seller/consignments/${consignment}/${action}`, { seen });
        expect([action, moved.status]).toEqual([action, 200]);
      }
    },
  };
}
