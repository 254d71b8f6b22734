import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelMeeting } from "../../../../../../../connection/meetings/save-meeting";
import type { CancelBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";

/** `POST /admin/events/:id/meetings/:meeting_id/cancel`: they do not meet. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", meeting_id = "" } = req.params;
  await cancelMeeting(req.scope, id, meeting_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: meeting_id, cancelled: true });
}
