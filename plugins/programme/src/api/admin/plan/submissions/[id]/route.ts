import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { findSubmission, submissionInSight } from "../../../../../reporting/read/find-submissions";
import { writeSubmission } from "../../../../../reporting/write/write-submission";
import type { WriteSubmissionBody } from "../../../../../reporting-contract";

/** `GET /admin/plan/submissions/:id`: a body's report, with what the system computes for it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ submission: await findSubmission(req, req.params.id ?? "") });
}

/** `POST /admin/plan/submissions/:id`: keeps what it tells of its tasks. */
export async function POST(
  req: MedusaRequest<WriteSubmissionBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await submissionInSight(req, req.params.id ?? "");
  await writeSubmission(req.scope, id, req.validatedBody, staffScope(req).actor_id);
  res.json({ submission: await findSubmission(req, id) });
}
