import { model } from "@medusajs/framework/utils";
import { TRAINEE_ROLES, TRAINEE_SEXES } from "../../../training/vocabulary";

/**
 * Somebody who is trained, once for all courses: what is needed to let them in, to count them once and to write a certificate.
 * Nothing of what they live in is kept here (plan, priority women: counts only).
 */
export const TrainingPerson = model
  .define("training_person", {
    id: model.id({ prefix: "trp" }).primaryKey(),
    /** `null` of one who was erased. */
    name: model.text().nullable(),
    folded: model.text().nullable(),
    phone: model.text().nullable(),
    sex: model.enum([...TRAINEE_SEXES]),
    role: model.enum([...TRAINEE_ROLES]),
    organisation_id: model.text().nullable(),
    /** Of who belongs to no organisation. */
    commune_code: model.text().nullable(),
    erased_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["folded"] }, { on: ["organisation_id"] }]);
