import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeCourse } from "../../../../contract";
import { staffActor } from "../../../../read/sight";
import { findCourse } from "../../../../training/read/find-course";
import { changeCourse } from "../../../../training/save-course";

/** `GET /admin/courses/:id`: one course, its sessions, what it came to and what was done. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ course: await findCourse(req, req.params.id ?? "") });
}

/** `POST /admin/courses/:id`: changes it. */
export async function POST(req: MedusaRequest<ChangeCourse>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await changeCourse(req.scope, id, req.validatedBody, staffActor(req));
  res.json({ course: await findCourse(req, id) });
}
