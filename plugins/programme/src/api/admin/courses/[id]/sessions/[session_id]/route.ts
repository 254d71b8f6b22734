import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SessionBody } from "../../../../../../contract";
import { staffActor } from "../../../../../../read/sight";
import { findCourse } from "../../../../../../training/read/find-course";
import { saveSession } from "../../../../../../training/save-session";

/** `POST /admin/courses/:id/sessions/:session_id`: changes it. */
export async function POST(req: MedusaRequest<SessionBody>, res: MedusaResponse): Promise<void> {
  const { id = "", session_id = "" } = req.params;
  await saveSession(req.scope, id, req.validatedBody, staffActor(req), session_id);
  res.json({ course: await findCourse(req, id) });
}
