import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import { apportion, type CalendarDate, type Dong, dong, holdsOn, overlap } from "@nang-gio/vietnam";
import { rateOf } from "./rate";

/** Of what a rule speaks; a dimension that is `null` is open to all. */
export interface CommissionScope {
  organisation_kind: OrganisationKind | null;
  /** A category of the market's tree, with what is under it. */
  category_handle: string | null;
  /** Whether the co-operative was women-led on the day of the order. */
  women_led: boolean | null;
}

/** What the market keeps of goods that are sold, by the day of the order in Vietnam, `[from, to)`. */
export interface CommissionRule extends CommissionScope {
  id: string;
  from: CalendarDate;
  to: CalendarDate | null;
  /** In basis points (1% = 100); 0 is a rule too. */
  rate_bp: number;
  /** Least and most for all goods of one consignment under this rule, in đồng. */
  minimum: Dong | null;
  maximum: Dong | null;
}

/** A line of a consignment as a rule sees it. */
export interface ChargedLine {
  line_item_id: string;
  /** After discount. */
  total: Dong;
  /** Its categories, nearest first. */
  categories: readonly string[];
}

/** Who sells, as they were on the day of the order. */
export interface ChargedSeller {
  kind: OrganisationKind;
  women_led: boolean;
}

/** What the market keeps of one line, and by which rule. */
export interface LineCommission {
  line_item_id: string;
  rule_id: string;
  rate_bp: number;
  base: Dong;
  amount: Dong;
}

const DIMENSIONS = ["category_handle", "women_led", "organisation_kind"] as const;

function holdsFor(rule: CommissionRule, line: ChargedLine, seller: ChargedSeller): boolean {
  return (
    (rule.organisation_kind === null || rule.organisation_kind === seller.kind) &&
    (rule.women_led === null || rule.women_led === seller.women_led) &&
    (rule.category_handle === null || line.categories.includes(rule.category_handle))
  );
}

/** More named dimensions first; of as many, category before women-led before kind; the nearer category first. */
function moreSpecific(line: ChargedLine) {
  const rank = (rule: CommissionRule) => {
    const named = DIMENSIONS.map((dimension) => (rule[dimension] === null ? 0 : 1));
    const near = rule.category_handle ? line.categories.indexOf(rule.category_handle) : 0;
    return [named.filter(Boolean).length, ...named, -near, -rule.rate_bp];
  };
  return (a: CommissionRule, b: CommissionRule) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at === -1 ? a.id.localeCompare(b.id) : (right[at] ?? 0) - (left[at] ?? 0);
  };
}

/** The rule that holds for a line on a day: the most specific; of two categories equally near, the lower rate. */
export function ruleFor(
  rules: readonly CommissionRule[],
  line: ChargedLine,
  seller: ChargedSeller,
  day: CalendarDate,
): CommissionRule | undefined {
  return rules
    .filter((rule) => holdsOn(rule, day) && holdsFor(rule, line, seller))
    .toSorted(moreSpecific(line))[0];
}

function amountOf({ rate_bp, minimum, maximum }: CommissionRule, base: Dong): Dong {
  const bounded = Math.min(Math.max(rateOf(base, rate_bp), minimum ?? 0), maximum ?? base);
  return dong(Math.min(bounded, base));
}

/**
 * What the market keeps of each line of one consignment, by the rules of the day of its order. A rule's rate, minimum
 * and maximum are for all of its goods together; the lines' parts sum to that. It is never more than the goods came to.
 */
export function commissionOf(
  lines: readonly ChargedLine[],
  seller: ChargedSeller,
  day: CalendarDate,
  rules: readonly CommissionRule[],
): LineCommission[] {
  const byRule = new Map<CommissionRule, ChargedLine[]>();
  for (const line of lines) {
    const rule = ruleFor(rules, line, seller, day);
    if (rule) byRule.set(rule, [...(byRule.get(rule) ?? []), line]);
  }
  return [...byRule].flatMap(([rule, own]) => {
    const weights = own.map(({ total }) => total);
    const whole = amountOf(rule, dong(weights.reduce((sum, total) => sum + total, 0)));
    const parts = apportion(whole, weights);
    return own.map(({ line_item_id, total }, index) => ({
      line_item_id,
      rule_id: rule.id,
      rate_bp: rule.rate_bp,
      base: total,
      amount: parts[index] ?? dong(0),
    }));
  });
}

/** The rule that speaks of exactly the same on one of the same days, where there is one: neither would be the more specific. */
export function tiedRule(
  rule: Omit<CommissionRule, "id">,
  others: readonly CommissionRule[],
): CommissionRule | undefined {
  return others.find(
    (other) =>
      DIMENSIONS.every((dimension) => other[dimension] === rule[dimension]) && overlap(rule, other),
  );
}
