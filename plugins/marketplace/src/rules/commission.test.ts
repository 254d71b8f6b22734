import { calendarDate, dong } from "@nang-gio/vietnam";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommissionRule, commissionOf, ruleFor, tiedRule } from "./commission";

const DAY = calendarDate("2026-03-01");

function rule(id: string, more: Partial<CommissionRule> = {}): CommissionRule {
  return {
    id,
    organisation_kind: null,
    category_handle: null,
    women_led: null,
    from: calendarDate("2026-01-01"),
    to: null,
    rate_bp: 500,
    minimum: null,
    maximum: null,
    ...more,
  };
}

const line = (
  line_item_id: string,
  total: number,
  categories = ["nuoc-mam-gia-vi", "thuc-pham"],
) => ({
  line_item_id,
  total: dong(total),
  categories,
});
const WOMEN = { kind: "cooperative", women_led: true } as const;

const won = (rules: CommissionRule[], day = DAY, categories?: string[]) =>
  ruleFor(rules, line("a", 1, categories), WOMEN, day)?.id;

describe("the rule that holds", () => {
  it.each<[string, CommissionRule[], string | undefined]>([
    ["none", [], undefined],
    ["for all", [rule("all")], "all"],
    ["the one that names more", [rule("all"), rule("women", { women_led: true })], "women"],
    [
      "two named over one",
      [
        rule("food", { category_handle: "thuc-pham" }),
        rule("both", { women_led: true, organisation_kind: "cooperative" }),
      ],
      "both",
    ],
    [
      "of as many named, the category",
      [rule("women", { women_led: true }), rule("food", { category_handle: "thuc-pham" })],
      "food",
    ],
    [
      "the nearer category",
      [
        rule("food", { category_handle: "thuc-pham" }),
        rule("sauce", { category_handle: "nuoc-mam-gia-vi" }),
      ],
      "sauce",
    ],
    ["not another's", [rule("group", { organisation_kind: "cooperative_group" })], undefined],
    ["not of who is not led by women", [rule("men", { women_led: false })], undefined],
  ])("is %s", (_, rules, winner) => {
    expect(won(rules)).toBe(winner);
    expect(won(rules.toReversed())).toBe(winner);
  });

  it("holds from its first day until before its last, in Vietnam", () => {
    const rules = [
      rule("march", { from: calendarDate("2026-03-01"), to: calendarDate("2026-04-01") }),
    ];
    expect(won(rules, calendarDate("2026-02-28"))).toBeUndefined();
    expect(won(rules, calendarDate("2026-03-01"))).toBe("march");
    expect(won(rules, calendarDate("2026-03-31"))).toBe("march");
    expect(won(rules, calendarDate("2026-04-01"))).toBeUndefined();
  });
});

describe("a rule that would be as specific as another", () => {
  const food = { category_handle: "thuc-pham" };
  it.each([
    ["of the same on one of the same days", rule("b", food), "a"],
    [
      "from the day on which the other ends",
      rule("b", { ...food, from: calendarDate("2026-06-01") }),
      undefined,
    ],
    ["of something else", rule("b", { ...food, women_led: true }), undefined],
  ])("%s", (_, entered, tied) => {
    const kept = rule("a", { ...food, to: calendarDate("2026-06-01") });
    expect(tiedRule(entered, [kept])?.id).toBe(tied);
  });

  it("is not one that was withdrawn before its first day", () => {
    const withdrawn = rule("a", { ...food, to: calendarDate("2026-01-01") });
    expect(tiedRule(rule("b", { ...food, from: calendarDate("2025-12-01") }), [withdrawn])).toBe(
      undefined,
    );
  });
});

describe("commission", () => {
  const amounts = (lines: ReturnType<typeof line>[], rules: CommissionRule[]) =>
    commissionOf(lines, WOMEN, DAY, rules).map(({ amount }) => amount);

  it("is the rate of the goods together, in parts that sum to it", () => {
    expect(
      amounts([line("a", 333), line("b", 333), line("c", 334)], [rule("all", { rate_bp: 250 })]),
    ).toEqual([8, 8, 9]);
  });
  it("is nothing at 0%, and that is a rule", () => {
    expect(
      commissionOf([line("a", 190_000)], WOMEN, DAY, [rule("free", { rate_bp: 0 })]),
    ).toMatchObject([{ rule_id: "free", amount: 0 }]);
    expect(commissionOf([line("a", 190_000)], WOMEN, DAY, [])).toEqual([]);
  });
  it.each([
    ["at least its minimum", { minimum: dong(20_000) }, 20_000],
    ["at most its maximum", { maximum: dong(5_000) }, 5_000],
    ["never more than the goods", { minimum: dong(500_000) }, 190_000],
  ])("is %s", (_, more, amount) => {
    expect(amounts([line("a", 190_000)], [rule("all", more)])).toEqual([amount]);
  });

  const basis = fc.record({
    rate_bp: fc.integer({ min: 0, max: 10_000 }),
    minimum: fc.option(fc.integer({ min: 0, max: 100_000 }).map(dong), { nil: null }),
    above: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
  });

  it("sums to the rate of the whole within its bounds, whatever the lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 30 }),
        basis,
        (totals, { rate_bp, minimum, above }) => {
          const maximum = above === null ? null : dong((minimum ?? 0) + above);
          const lines = totals.map((total, index) => line(`l${index}`, total));
          const parts = amounts(lines, [rule("all", { rate_bp, minimum, maximum })]);
          const goods = totals.reduce((a, b) => a + b, 0);
          const sum = parts.reduce<number>((a, b) => a + b, 0);
          const exact = (goods * rate_bp) / 10_000;
          const bounded = Math.min(Math.max(exact, minimum ?? 0), maximum ?? goods, goods);
          expect(Math.abs(sum - bounded)).toBeLessThanOrEqual(0.5);
          parts.forEach((part, index) => {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(totals[index] ?? 0);
          });
        },
      ),
    );
  });
});
