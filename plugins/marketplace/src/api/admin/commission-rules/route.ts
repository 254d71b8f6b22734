import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { CommissionRulesQuery, NewCommissionRule } from "../../../commission-contract";
import { findCommissionRules, readCommissionRule } from "../../../money/find-commission-rules";
import { enterCommissionRuleWorkflow } from "../../../workflows/commission/enter-rule";

/** `GET /admin/commission-rules`: what the market keeps, kept and will keep. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as CommissionRulesQuery;
  const page = await findCommissionRules(req.scope, wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/commission-rules`: a rule from tomorrow on, or later. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const rule = req.validatedBody as NewCommissionRule;
  const { result: id } = await enterCommissionRuleWorkflow(req.scope).run({
    input: { rule, today: dateInVietnam(new Date()) },
  });
  res.status(201).json({ commission_rule: await readCommissionRule(req.scope, id) });
}
