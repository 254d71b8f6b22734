import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import {
  findSubmission,
  submissionInSight,
} from "../../../../../../../../reporting/read/find-submissions";
import { cancelFigure } from "../../../../../../../../reporting/write/write-submission";
import type { ReasonedBody } from "../../../../../../../../reporting-contract";

/** `POST /admin/plan/submissions/:id/figures/:code/cancel`: it was entered in error. */
export async function POST(req: MedusaRequest<ReasonedBody>, res: MedusaResponse): Promise<void> {
  const { id } = await submissionInSight(req, req.params.id ?? "");
  const { code = "" } = req.params;
  await cancelFigure(req.scope, id, code, req.validatedBody, staffScope(req).actor_id);
  res.json({ submission: await findSubmission(req, id) });
}
