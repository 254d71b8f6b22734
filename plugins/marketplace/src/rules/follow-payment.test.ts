import { describe, expect, it } from "vitest";
import {
  followPayment,
  isPartlyRefunded,
  type PrepaidConsignment,
  paidReturns,
} from "./follow-payment";

const NOW = new Date("2026-11-30T02:00:00Z");
const waiting: PrepaidConsignment = {
  id: "a",
  state: "placed",
  payment: "prepaid",
  paid_at: null,
  total: 200_000,
  shipping_total: 20_000,
  cash_total: null,
  refunded_total: 0,
};
const other = { ...waiting, id: "b", total: 100_000 };
const paidUp = (one: PrepaidConsignment) => ({ ...one, paid_at: NOW, cash_total: one.total });
const money = { paid_at: NOW, received: 300_000, returned: 0 };

describe("consignments of an order that is prepaid", () => {
  it("wait until the whole of it is here", () => {
    const followed = followPayment([waiting, other], {
      ...money,
      paid_at: null,
      received: 299_999,
    });
    expect(followed).toEqual({ paid: [], refunded: [], waived: 0 });
  });

  it("are paid together, once, and one that was cancelled before is not", () => {
    const cancelled = { ...other, id: "c", state: "cancelled" as const };
    expect(followPayment([waiting, other, cancelled], money).paid).toEqual([
      { id: "a", amount: 200_000 },
      { id: "b", amount: 100_000 },
    ]);
    expect(followPayment([paidUp(waiting), paidUp(other)], money).paid).toEqual([]);
  });

  it("get back what they lost, after what came too much", () => {
    const smaller = { ...paidUp(waiting), total: 150_000 };
    const gone = { ...paidUp(other), state: "cancelled" as const };
    const back = (returned: number, received = 310_000) =>
      followPayment([smaller, gone], { ...money, received, returned }).refunded;
    expect(back(10_000)).toEqual([]);
    expect(back(40_000)).toEqual([{ id: "a", amount: 30_000, left: 20_000 }]);
    expect(back(160_000)).toEqual([
      { id: "a", amount: 50_000, left: 0 },
      { id: "b", amount: 100_000, left: 0 },
    ]);
    expect(back(500_000)).toEqual(back(160_000));
  });

  it("count what was given back before", () => {
    const smaller = { ...paidUp(waiting), total: 150_000, refunded_total: 50_000 };
    expect(
      followPayment([smaller, paidUp(other)], { ...money, returned: 50_000 }).refunded,
    ).toEqual([]);
  });

  it("give their delivery back with the last of their goods", () => {
    const returned = { ...paidUp(waiting), state: "returned" as const, total: 20_000 };
    const followed = followPayment([returned, paidUp(other)], { ...money, returned: 200_000 });
    expect(followed).toEqual({
      paid: [],
      refunded: [{ id: "a", amount: 200_000, left: 0 }],
      waived: 20_000,
    });
  });
});

describe("returns of a consignment that was prepaid", () => {
  const received = [
    { id: "older", amount: 30_000 },
    { id: "newer", amount: 20_000 },
  ];
  const paid = (left: number) => paidReturns(received, left).map(({ id }) => id);

  it("are paid back oldest first, each once the whole of it is", () => {
    expect(paid(50_000)).toEqual([]);
    expect(paid(20_001)).toEqual([]);
    expect(paid(20_000)).toEqual(["older"]);
    expect(paid(1)).toEqual(["older"]);
    expect(paid(0)).toEqual(["older", "newer"]);
  });

  it("are paid back in part once something was since they came, until they are done", () => {
    const came = new Date("2026-11-29T02:00:00Z");
    const one = { state: "received", payment: "prepaid", received_at: came } as const;
    expect(isPartlyRefunded(one, [])).toBe(false);
    expect(isPartlyRefunded(one, [new Date("2026-11-28T02:00:00Z")])).toBe(false);
    expect(isPartlyRefunded(one, [NOW])).toBe(true);
    expect(isPartlyRefunded({ ...one, state: "refunded" }, [NOW])).toBe(false);
    expect(isPartlyRefunded({ ...one, payment: "at_door" }, [NOW])).toBe(false);
  });
});
