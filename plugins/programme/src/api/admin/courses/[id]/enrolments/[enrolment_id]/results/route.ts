import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ResultBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";
import { isMineOf } from "../../../../../../../training/read/sight";
import { recordResults } from "../../../../../../../training/record-results";

/** `POST /admin/courses/:id/enrolments/:enrolment_id/results`: what the tests came to, and what the person thought of it. */
export async function POST(req: MedusaRequest<ResultBody>, res: MedusaResponse): Promise<void> {
  const { id = "", enrolment_id = "" } = req.params;
  const [body, actor] = [req.validatedBody, staffActor(req)];
  await recordResults(req.scope, id, enrolment_id, body, actor, isMineOf(req));
  res.json({ id: enrolment_id, recorded: true });
}
