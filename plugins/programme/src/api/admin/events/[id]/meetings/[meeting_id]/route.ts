import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeMeetingBody } from "../../../../../../connection/contract";
import { changeMeeting } from "../../../../../../connection/meetings/save-meeting";
import { findMeeting } from "../../../../../../connection/read/find-meetings";
import { staffActor } from "../../../../../../read/sight";

/** `POST /admin/events/:id/meetings/:meeting_id`: another time, or what came of it. */
export async function POST(
  req: MedusaRequest<ChangeMeetingBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "", meeting_id = "" } = req.params;
  await changeMeeting(req.scope, id, meeting_id, req.validatedBody, staffActor(req));
  res.json({ meeting: await findMeeting(req, id, meeting_id) });
}
