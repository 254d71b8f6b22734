import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../../../../../contract";
import { cancelAttendance } from "../../../../../../../events/attend";
import { isInSight, staffActor } from "../../../../../../../read/sight";

/** `POST /admin/events/:id/attendance/:attendance_id/cancel`: it was taken in error. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", attendance_id = "" } = req.params;
  const { reason } = req.validatedBody;
  await cancelAttendance(req.scope, id, attendance_id, reason, staffActor(req), isInSight(req));
  res.json({ id: attendance_id, cancelled: true });
}
