import { model } from "@medusajs/framework/utils";
import { NOMINEE_STATES } from "../../../commendations-vocabulary";
import { CommendationRound } from "./commendation-round";

/** Who is nominated in a round: an organisation, or a person of it. Once for round, organisation and person. */
export const CommendationNominee = model
  .define("commendation_nominee", {
    id: model.id({ prefix: "comnom" }).primaryKey(),
    round: model.belongsTo(() => CommendationRound, { mappedBy: "nominees" }),
    organisation_id: model.text(),
    /** Empty where the organisation itself is meant, so that it too is there only once. */
    person_name: model.text(),
    merit: model.text(),
    merit_en: model.text().nullable(),
    state: model.enum([...NOMINEE_STATES]),
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["round_id", "organisation_id", "person_name"], unique: true },
    { on: ["organisation_id", "state"] },
  ])
  .checks([
    {
      name: "CK_commendation_nominee_declined",
      expression: (columns) => `(${columns.state} = 'declined') = (${columns.reason} is not null)`,
    },
  ]);
