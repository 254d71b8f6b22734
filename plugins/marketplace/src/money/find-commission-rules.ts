import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { CommissionRulesQuery, CommissionRuleView } from "../commission-contract";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";

type Kept = Awaited<ReturnType<LedgerService["listCommissionRules"]>>[number];

const amount = (value: unknown) => (value === null ? null : Number(value));

function viewOf(rule: Kept): CommissionRuleView {
  const { id, organisation_kind, category_handle, women_led, from, to, rate_bp } = rule;
  return {
    id,
    organisation_kind,
    category_handle,
    women_led,
    from,
    to,
    rate_bp,
    minimum: amount(rule.minimum),
    maximum: amount(rule.maximum),
  };
}

/** One page of the rules of commission that there are or were, the latest first. */
export async function findCommissionRules(
  container: MedusaContainer,
  { limit, offset }: CommissionRulesQuery,
): Promise<{ commission_rules: CommissionRuleView[]; count: number }> {
  const [rules, count] = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listAndCountCommissionRules(
      {},
      { order: { from: "DESC", id: "DESC" }, take: limit, skip: offset },
    );
  return { commission_rules: rules.map(viewOf), count };
}

/** @throws Problem `marketplace.commission_unknown` */
export async function readCommissionRule(
  container: MedusaContainer,
  id: string,
): Promise<CommissionRuleView> {
  const [rule] = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listCommissionRules({ id: [id] }, { take: 1 });
  if (!rule) throw new Problem("not_found", "marketplace.commission_unknown");
  return viewOf(rule);
}
