import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { planBaselines } from "../../../../../reporting/read/find-targets";
import { tellBaseline } from "../../../../../reporting/write/revise";
import type { BaselineBody } from "../../../../../reporting-contract";

/** `POST /admin/plan/baselines/:code`: tells where an indicator stood before the plan. */
export async function POST(req: MedusaRequest<BaselineBody>, res: MedusaResponse): Promise<void> {
  const { code = "" } = req.params;
  await tellBaseline(req.scope, code, req.validatedBody, staffScope(req).actor_id);
  res.json({ baseline: (await planBaselines(req.scope)).get(code) });
}
