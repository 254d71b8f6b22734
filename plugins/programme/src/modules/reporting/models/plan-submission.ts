import { model } from "@medusajs/framework/utils";
import { BODY_LEVELS, SUBMISSION_STATES } from "../../../reporting/vocabulary";
import { PlanManualFigure } from "./plan-manual-figure";
import { PlanPeriod } from "./plan-period";

/** What one body reports of a period. */
export const PlanSubmission = model
  .define("plan_submission", {
    id: model.id({ prefix: "plansub" }).primaryKey(),
    period: model.belongsTo(() => PlanPeriod, { mappedBy: "submissions" }),
    /** The body's code, with that of its place where it is one of many: `HPN-XA:22918`. */
    sender: model.text(),
    body_code: model.text(),
    place_code: model.text().nullable(),
    level: model.enum([...BODY_LEVELS]),
    /** Today's communes whose records it reports of; empty for a body of the province. */
    commune_codes: model.array(),
    state: model.enum([...SUBMISSION_STATES]),
    /** What it tells of each task, by the task's code. */
    narrative: model.json(),
    /** Why it was returned, or opened again. */
    comments: model.text().nullable(),
    /** When it was first sent, by which it is late or not. */
    submitted_at: model.dateTime().nullable(),
    is_late: model.boolean(),
    revision: model.number().default(0),
    figures: model.hasMany(() => PlanManualFigure, { mappedBy: "submission" }),
  })
  .cascades({ delete: ["figures"] })
  .indexes([{ on: ["period_id", "sender"], unique: true }, { on: ["state"] }]);
