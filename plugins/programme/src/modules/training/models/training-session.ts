import { model } from "@medusajs/framework/utils";
import { TrainingCourse } from "./training-course";

/** A meeting of a course on a day; one that does not take place is cancelled with a reason. */
export const TrainingSession = model
  .define("training_session", {
    id: model.id({ prefix: "trs" }).primaryKey(),
    course: model.belongsTo(() => TrainingCourse, { mappedBy: "sessions" }),
    day: model.text(),
    /** `HH:mm` in Vietnam. */
    starts: model.text().nullable(),
    is_online: model.boolean(),
    link: model.text().nullable(),
    commune_code: model.text().nullable(),
    address: model.text().nullable(),
    trainer: model.text(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([{ on: ["day"] }]);
