import { model } from "@medusajs/framework/utils";
import { TrainingCourse } from "./training-course";

/** That somebody completed a course, by a number that nobody guesses or counts; it says for ever what was written on it. */
export const TrainingCertificate = model
  .define("training_certificate", {
    id: model.id({ prefix: "trt" }).primaryKey(),
    course: model.belongsTo(() => TrainingCourse, { mappedBy: "certificates" }),
    enrolment_id: model.text(),
    number: model.text(),
    /** `null` of one who was erased: the number then says nothing. */
    holder_name: model.text().nullable(),
    issued_on: model.text(),
    revoked_at: model.dateTime().nullable(),
    revoke_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["number"], unique: true },
    { on: ["enrolment_id"], unique: true, where: "revoked_at is null" },
    { on: ["issued_on"] },
  ]);
