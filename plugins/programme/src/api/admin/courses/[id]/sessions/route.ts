import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SessionBody } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";
import { findCourse } from "../../../../../training/read/find-course";
import { saveSession } from "../../../../../training/save-session";

/** `POST /admin/courses/:id/sessions`: adds one. */
export async function POST(req: MedusaRequest<SessionBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await saveSession(req.scope, id, req.validatedBody, staffActor(req));
  res.status(201).json({ course: await findCourse(req, id) });
}
