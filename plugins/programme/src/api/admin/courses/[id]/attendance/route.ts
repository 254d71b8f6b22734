import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SessionAttendanceBody } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";
import { attendSession } from "../../../../../training/attend-session";
import { nameOf } from "../../../../../training/read/name-of";
import { assertOfMine, isMineOf } from "../../../../../training/read/sight";

/** `POST /admin/courses/:id/attendance`: a person is at a session, ticked, by their code or new; twice is once. */
export async function POST(
  req: MedusaRequest<SessionAttendanceBody>,
  res: MedusaResponse,
): Promise<void> {
  const body = req.validatedBody;
  if (body.person) await assertOfMine(req, body.person);
  const id = req.params.id ?? "";
  const taken = await attendSession(req.scope, id, body, staffActor(req), isMineOf(req));
  const person_name = await nameOf(req.scope, taken.enrolment_id);
  res.status(taken.is_new ? 201 : 200).json({ ...taken, person_name });
}
