import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { FollowUpBody } from "../../../../../connection/contract";
import { saveFollowUp } from "../../../../../connection/follow-ups/save-follow-up";
import { findFollowUp } from "../../../../../connection/read/find-follow-ups";
import { staffActor } from "../../../../../read/sight";

/** `POST /admin/events/:id/follow-ups`: an officer takes one over, gives it up, or says what became of it. */
export async function POST(req: MedusaRequest<FollowUpBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const body = req.validatedBody;
  await findFollowUp(req, id, body);
  await saveFollowUp(req.scope, id, body, staffActor(req));
  res.json({ follow_up: await findFollowUp(req, id, body) });
}
