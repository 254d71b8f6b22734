import { describe, expect, it } from "vitest";
import { balanceOf, faultOf, type PrepaymentFacts } from "./prepayment-balance";

const PAID: PrepaymentFacts = {
  total: 300_000,
  waived: 0,
  cancelled: false,
  received: 300_000,
  returned: 0,
  held: 300_000,
};

describe("what an order paid by transfer stands at", () => {
  it.each<[string, Partial<PrepaymentFacts>, number]>([
    ["paid", {}, 0],
    ["nothing came", { received: 0, held: 0 }, -300_000],
    ["a part", { received: 120_000, held: 0 }, -180_000],
    ["too much", { received: 310_000 }, 10_000],
    ["too much, sent back", { received: 310_000, returned: 10_000 }, 0],
    ["a line taken out", { total: 250_000 }, 50_000],
    ["a delivery given back", { waived: 20_000 }, 20_000],
    ["cancelled after it was paid", { cancelled: true, held: 0 }, 300_000],
    ["cancelled, money late", { cancelled: true, received: 300_000, held: 0 }, 300_000],
    ["cancelled, sent back", { cancelled: true, returned: 300_000, held: 0 }, 0],
  ])("%s", (_what, facts, balance) => {
    expect(balanceOf({ ...PAID, ...facts })).toBe(balance);
  });

  it.each<[Partial<PrepaymentFacts>, boolean, ReturnType<typeof faultOf>]>([
    [{}, true, null],
    [{ received: 0, held: 0 }, false, null],
    [{ received: 0 }, true, "captured_without_money"],
    [{ returned: 300_000 }, true, "captured_without_money"],
    [{ held: 0 }, true, "money_not_captured"],
    [{ cancelled: true, held: 0 }, true, null],
    [{ total: 350_000 }, true, null],
  ])("%o is wrong: %s", (facts, paid, fault) => {
    expect(faultOf({ ...PAID, ...facts }, paid)).toBe(fault);
  });
});
