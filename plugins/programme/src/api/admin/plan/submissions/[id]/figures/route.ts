import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import {
  findSubmission,
  submissionInSight,
} from "../../../../../../reporting/read/find-submissions";
import { enterFigure } from "../../../../../../reporting/write/write-submission";
import type { ManualFigureBody } from "../../../../../../reporting-contract";

/** `POST /admin/plan/submissions/:id/figures`: enters a figure that nothing computes, with its evidence. */
export async function POST(
  req: MedusaRequest<ManualFigureBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await submissionInSight(req, req.params.id ?? "");
  await enterFigure(req.scope, id, req.validatedBody, staffScope(req).actor_id);
  res.json({ submission: await findSubmission(req, id) });
}
