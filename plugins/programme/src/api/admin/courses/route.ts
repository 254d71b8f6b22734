import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { CoursesQuery, NewCourse } from "../../../contract";
import { staffActor } from "../../../read/sight";
import { findCourse } from "../../../training/read/find-course";
import { findCourses } from "../../../training/read/find-courses";
import { draftCourse } from "../../../training/save-course";

/** `GET /admin/courses`: every course, with its people in sight counted. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as CoursesQuery;
  const page = await findCourses(req.scope, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/courses`: drafts one. */
export async function POST(req: MedusaRequest<NewCourse>, res: MedusaResponse): Promise<void> {
  const id = await draftCourse(req.scope, req.validatedBody, staffActor(req));
  res.status(201).json({ course: await findCourse(req, id) });
}
