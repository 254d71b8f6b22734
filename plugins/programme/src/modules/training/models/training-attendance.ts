import { model } from "@medusajs/framework/utils";
import { SESSION_WAYS } from "../../../training/vocabulary";
import { TrainingCourse } from "./training-course";

/** A person was at a session; what was taken in error is cancelled with a reason and counts no more. */
export const TrainingAttendance = model
  .define("training_attendance", {
    id: model.id({ prefix: "tra" }).primaryKey(),
    course: model.belongsTo(() => TrainingCourse, { mappedBy: "attendances" }),
    session_id: model.text(),
    enrolment_id: model.text(),
    way: model.enum([...SESSION_WAYS]),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["session_id", "enrolment_id"], unique: true, where: "cancelled_at is null" },
    { on: ["enrolment_id"] },
  ]);
