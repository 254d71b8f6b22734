import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";
import { cancelSessionAttendance } from "../../../../../../../training/attend-session";
import { isMineOf } from "../../../../../../../training/read/sight";

/** `POST /admin/courses/:id/attendance/:attendance_id/cancel`: it was taken in error. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", attendance_id = "" } = req.params;
  const { reason } = req.validatedBody;
  const [actor, isMine] = [staffActor(req), isMineOf(req)];
  await cancelSessionAttendance(req.scope, id, attendance_id, reason, actor, isMine);
  res.json({ id: attendance_id, cancelled: true });
}
