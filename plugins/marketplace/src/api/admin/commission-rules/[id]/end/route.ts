import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { EndCommissionRule } from "../../../../../commission-contract";
import { readCommissionRule } from "../../../../../money/find-commission-rules";
import { endCommissionRuleWorkflow } from "../../../../../workflows/commission/end-rule";

/** `POST /admin/commission-rules/:id/end` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { to } = req.validatedBody as EndCommissionRule;
  const { result: id } = await endCommissionRuleWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", to, today: dateInVietnam(new Date()) },
  });
  res.json({ commission_rule: await readCommissionRule(req.scope, id) });
}
