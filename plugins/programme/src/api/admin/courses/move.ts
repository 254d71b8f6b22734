import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../contract";
import { staffActor } from "../../../read/sight";
import { moveCourse } from "../../../training/move-course";
import { findCourse } from "../../../training/read/find-course";
import type { CourseAction } from "../../../training/vocabulary";

/** Answers one of the routes that open, hold, close or cancel a course. */
export const move =
  (action: CourseAction) =>
  async (req: MedusaRequest<Partial<CancelBody>>, res: MedusaResponse): Promise<void> => {
    const id = req.params.id ?? "";
    const { reason = null } = req.validatedBody;
    await moveCourse(req.scope, id, action, staffActor(req), reason);
    res.json({ course: await findCourse(req, id) });
  };
