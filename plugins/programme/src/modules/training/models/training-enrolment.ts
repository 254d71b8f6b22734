import { model } from "@medusajs/framework/utils";
import { ENROLMENT_STATES, TRAINEE_ROLES } from "../../../training/vocabulary";
import { TrainingCourse } from "./training-course";

/** The part of one person in a course, once for both, as they were then. Scores are of a hundred. */
export const TrainingEnrolment = model
  .define("training_enrolment", {
    id: model.id({ prefix: "tre" }).primaryKey(),
    course: model.belongsTo(() => TrainingCourse, { mappedBy: "enrolments" }),
    person_id: model.text(),
    organisation_id: model.text().nullable(),
    /** Of who belongs to no organisation. */
    commune_code: model.text().nullable(),
    role: model.enum([...TRAINEE_ROLES]),
    state: model.enum([...ENROLMENT_STATES]),
    /** Shown at the door. */
    door_code: model.text(),
    pre_score: model.number().nullable(),
    post_score: model.number().nullable(),
    rating: model.number().nullable(),
    comment: model.text().nullable(),
  })
  .indexes([
    { on: ["course_id", "person_id"], unique: true },
    { on: ["door_code"], unique: true },
    { on: ["person_id"] },
    { on: ["organisation_id"] },
  ])
  .checks([
    {
      name: "CK_training_enrolment_scores",
      expression: (columns) =>
        `(${columns.pre_score} between 0 and 100 or ${columns.pre_score} is null) and (${columns.post_score} between 0 and 100 or ${columns.post_score} is null)`,
    },
    {
      name: "CK_training_enrolment_rating",
      expression: (columns) => `${columns.rating} between 1 and 5 or ${columns.rating} is null`,
    },
  ]);
