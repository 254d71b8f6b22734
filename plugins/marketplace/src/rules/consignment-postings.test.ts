import { calendarDate, type Dong, dong } from "@nang-gio/vietnam";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommissionRule, commissionOf } from "./commission";
import { type LedgerFacts, postingsDue, type RecordedEntry } from "./consignment-postings";
import { withheldTax } from "./withheld-tax";

type Line = LedgerFacts["lines"][number];
type Terms = Pick<CommissionRule, "rate_bp" | "minimum" | "maximum">;

const DAY = calendarDate("2026-03-01");
const FIVE_PERCENT: Terms = { rate_bp: 500, minimum: null, maximum: null };
const line = (line_item_id: string, total: number): Line => ({ line_item_id, total: dong(total) });

const sumOf = (lines: readonly Line[]) =>
  dong(lines.reduce((sum, { total }) => sum + total, 25_000));

function facts(lines: Line[], terms: Terms, more: Partial<LedgerFacts> = {}): LedgerFacts {
  const rule: CommissionRule = {
    ...terms,
    id: "rule",
    organisation_kind: null,
    category_handle: null,
    women_led: null,
    from: DAY,
    to: null,
  };
  const seller = { kind: "cooperative_group", women_led: false } as const;
  const charged = lines.map((one) => ({ ...one, categories: [] }));
  return {
    state: "delivered",
    lines,
    shipping_total: dong(25_000),
    cash: { holder: "seller", amount: sumOf(lines) },
    refunds: [],
    commission: commissionOf(charged, seller, DAY, [rule]),
    tax: withheldTax("household", charged, DAY),
    ...more,
  };
}

/** Posts what is due, and gives what the ledger then holds. */
function post(now: LedgerFacts, recorded: readonly RecordedEntry[] = []): RecordedEntry[] {
  return [
    ...recorded,
    ...postingsDue(now, recorded).flatMap(({ kind, revision, entries }) =>
      entries.map((entry) => ({ ...entry, kind, revision })),
    ),
  ];
}

function balances(recorded: readonly RecordedEntry[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { account, amount } of recorded) sums[account] = (sums[account] ?? 0) + amount;
  return sums;
}

describe("a delivered consignment", () => {
  const delivered = post(facts([line("a", 190_000)], FIVE_PERCENT));

  it("is owed commission and tax by who took the money at the door", () => {
    expect(balances(delivered)).toEqual({
      shopper: 0,
      payable: -9_500 - 1_900 - 950,
      commission: 9_500,
      vat_withheld: 1_900,
      pit_withheld: 950,
    });
  });
  it("lies with the carrier, who owes it to the market, where the carrier took the money", () => {
    const lines = [line("a", 190_000)];
    const carried = facts(lines, FIVE_PERCENT, {
      cash: { holder: "carrier", amount: sumOf(lines) },
    });
    expect(balances(post(carried))).toMatchObject({
      shopper: 0,
      carrier: -215_000,
      payable: 215_000 - 9_500 - 1_900 - 950,
    });
  });
  it("of which nobody has told who took the money is owed to the co-operative, less commission and tax", () => {
    expect(balances(post(facts([line("a", 190_000)], FIVE_PERCENT, { cash: null })))).toMatchObject(
      {
        shopper: -215_000,
        payable: 215_000 - 9_500 - 1_900 - 950,
      },
    );
  });
  it("is posted once", () => {
    expect(postingsDue(facts([line("a", 190_000)], FIVE_PERCENT), delivered)).toEqual([]);
  });
  it("keeps the commission that it was sold under when rules come later", () => {
    const none = post(facts([line("a", 190_000)], { ...FIVE_PERCENT, rate_bp: 0 }));
    expect(postingsDue(facts([line("a", 190_000)], FIVE_PERCENT), none)).toEqual([]);
  });
  it("gives everything back when it is returned or cancelled", () => {
    for (const state of ["returned", "cancelled"] as const) {
      const back = post(
        facts([line("a", 190_000)], FIVE_PERCENT, { state, cash: null }),
        delivered,
      );
      expect(Object.values(balances(back))).toEqual([0, 0, 0, 0, 0]);
      expect(new Set(back.map(({ revision }) => revision))).toEqual(new Set([0, 1]));
    }
  });
});

describe("a shopper who is paid back", () => {
  const sold = facts([line("a", 190_000)], FIVE_PERCENT);
  const half = (payer: "seller" | "market") =>
    facts([line("a", 95_000)], FIVE_PERCENT, {
      cash: sold.cash,
      refunds: [{ payer, amount: dong(95_000) }],
    });

  it("by the co-operative that took the money leaves it owing the charges on the rest", () => {
    expect(balances(post(half("seller"), post(sold)))).toEqual({
      shopper: 0,
      payable: -4_750 - 950 - 475,
      commission: 4_750,
      vat_withheld: 950,
      pit_withheld: 475,
    });
  });
  it("by the market leaves the co-operative owing that too", () => {
    expect(balances(post(half("market"), post(sold)))).toMatchObject({
      shopper: 0,
      payable: -4_750 - 950 - 475 - 95_000,
      market_cash: 95_000,
    });
  });
});

it.each([
  "placed",
  "accepted",
  "packed",
  "shipped",
  "cancelled",
  "returned",
  "undelivered",
] as const)("nothing is posted of what is %s", (state) => {
  const now = facts([line("a", 190_000)], FIVE_PERCENT, { state, cash: null });
  expect(postingsDue(now, [])).toEqual([]);
});

describe("whatever is sold, discounted and returned", () => {
  const terms = fc.record({
    rate_bp: fc.integer({ min: 0, max: 10_000 }),
    minimum: fc.option(fc.integer({ min: 0, max: 50_000 }).map(dong), { nil: null }),
    maximum: fc.option(fc.integer({ min: 50_000, max: 900_000 }).map(dong), { nil: null }),
  });
  const holders = fc.constantFrom("seller" as const, "carrier" as const, null);
  const sold = fc.array(fc.integer({ min: 0, max: 500_000_000 }), { minLength: 1, maxLength: 8 });
  /** Lines come to less one after the other; each is a line and what is left of it, in thousandths. */
  const returns = fc.array(fc.tuple(fc.nat(7), fc.nat(1_000)), { maxLength: 12 });

  const start = (totals: number[]) => totals.map((total, index) => line(`l${index}`, total));
  const lessen = (lines: Line[], [at, left]: [number, number]) =>
    lines.map((one, index) =>
      index === at % lines.length
        ? { ...one, total: dong(Math.floor((one.total * left) / 1_000)) as Dong }
        : one,
    );

  it("every posting sums to nothing, and a second look posts nothing", () => {
    fc.assert(
      fc.property(sold, terms, returns, holders, (totals, rule, steps, holder) => {
        let lines = start(totals);
        let recorded: RecordedEntry[] = [];
        for (const step of [null, ...steps]) {
          if (step) lines = lessen(lines, step);
          const now = facts(lines, rule, {
            cash: holder && { holder, amount: sumOf(lines) },
          });
          for (const { entries } of postingsDue(now, recorded)) {
            expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
          }
          recorded = post(now, recorded);
          expect(postingsDue(now, recorded)).toEqual([]);
          const { shopper = 0 } = balances(recorded);
          const total = lines.reduce((sum, one) => sum + one.total, 25_000);
          expect(shopper).toBe(holder ? 0 : -total);
        }
      }),
    );
  });

  it("what is left of the charges depends on what is left of the goods alone", () => {
    fc.assert(
      fc.property(sold, terms, returns, (totals, rule, steps) => {
        let lines = start(totals);
        let recorded = post(facts(lines, rule));
        for (const step of steps) {
          lines = lessen(lines, step);
          recorded = post(facts(lines, rule), recorded);
        }
        const atOnce = post(facts(lines, rule), post(facts(start(totals), rule)));
        expect(balances(recorded)).toEqual(balances(atOnce));
      }),
    );
  });

  it("all returned, line by line, leaves nothing on any account", () => {
    fc.assert(
      fc.property(sold, terms, returns, (totals, rule, steps) => {
        let lines = start(totals);
        let recorded = post(facts(lines, rule));
        const rest = totals.map((_, index): [number, number] => [index, 0]);
        for (const step of [...steps, ...rest]) {
          lines = lessen(lines, step);
          recorded = post(facts(lines, rule), recorded);
        }
        recorded = post(facts(lines, rule, { shipping_total: dong(0), cash: null }), recorded);
        expect(Object.values(balances(recorded)).every((sum) => sum === 0)).toBe(true);
      }),
    );
  });
});
