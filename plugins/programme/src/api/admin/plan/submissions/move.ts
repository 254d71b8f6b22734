import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { findSubmission, submissionInSight } from "../../../../reporting/read/find-submissions";
import { type AskedMove, moveSubmission } from "../../../../reporting/write/move-submission";
import type { MoveSubmissionBody, ReasonedBody } from "../../../../reporting-contract";

/** Answers one of the routes that move a body's report on. */
export const move =
  (action: AskedMove) =>
  async (
    req: MedusaRequest<MoveSubmissionBody & Partial<ReasonedBody>>,
    res: MedusaResponse,
  ): Promise<void> => {
    const { id } = await submissionInSight(req, req.params.id ?? "");
    const { seen, reason } = req.validatedBody;
    await moveSubmission(req.scope, { id, seen, action, reason }, staffScope(req).actor_id);
    res.json({ submission: await findSubmission(req, id) });
  };
