import { model } from "@medusajs/framework/utils";
import { COURSE_CHANGES, COURSE_SUBJECTS } from "../../../training/vocabulary";
import { EVENT_SIDES } from "../../../vocabulary";
import { TrainingCourse } from "./training-course";

/** What was done at a course and when it was recorded. Who a person is stands in no line. */
export const TrainingChange = model
  .define("training_change", {
    id: model.id({ prefix: "trchg" }).primaryKey(),
    course: model.belongsTo(() => TrainingCourse, { mappedBy: "changes" }),
    subject: model.enum([...COURSE_SUBJECTS]),
    subject_id: model.text(),
    change: model.enum([...COURSE_CHANGES]),
    side: model.enum([...EVENT_SIDES]),
    actor_id: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["course_id", "happened_at"] }]);
