import { model } from "@medusajs/framework/utils";
import { COMMENDATION_STATES } from "../../../commendations-vocabulary";
import { CommendationNominee } from "./commendation-nominee";

/** A round of commendation, one for a year and body unless cancelled (plan, task IV.1c). Days are `YYYY-MM-DD` in Vietnam. */
export const CommendationRound = model
  .define("commendation_round", {
    id: model.id({ prefix: "comrnd" }).primaryKey(),
    year: model.number(),
    title: model.text(),
    title_en: model.text().nullable(),
    /** Code of a body of the registry. */
    body_code: model.text(),
    state: model.enum([...COMMENDATION_STATES]),
    decision_number: model.text().nullable(),
    decided_on: model.text().nullable(),
    cancel_reason: model.text().nullable(),
    /** Counts changes of the round itself. */
    revision: model.number().default(0),
    nominees: model.hasMany(() => CommendationNominee, { mappedBy: "round" }),
  })
  .cascades({ delete: ["nominees"] })
  .indexes([
    { on: ["year", "body_code"], unique: true, where: "state <> 'cancelled'" },
    { on: ["state", "decided_on"] },
  ])
  .checks([
    {
      name: "CK_commendation_round_decided",
      expression: (columns) =>
        `(${columns.state} = 'decided') = (${columns.decided_on} is not null and ${columns.decision_number} is not null)`,
    },
    {
      name: "CK_commendation_round_cancelled",
      expression: (columns) =>
        `(${columns.state} = 'cancelled') = (${columns.cancel_reason} is not null)`,
    },
  ]);
