import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { findTargets } from "../../../../../../reporting/read/find-targets";
import { reviseTarget } from "../../../../../../reporting/write/revise";
import type { ReviseTargetBody } from "../../../../../../reporting-contract";

/** `POST /admin/plan/targets/:code/:due_year`: the target is another from a day on. */
export async function POST(
  req: MedusaRequest<ReviseTargetBody>,
  res: MedusaResponse,
): Promise<void> {
  const { code = "" } = req.params;
  const due_year = Number(req.params.due_year) || 0;
  const { actor_id } = staffScope(req);
  await reviseTarget(req.scope, { code, due_year }, req.validatedBody, actor_id);
  const { targets } = await findTargets(req.scope);
  res.json({ target: targets.find((one) => one.code === code && one.due_year === due_year) });
}
