import { model } from "@medusajs/framework/utils";
import { REPORTING_CHANGES, REPORTING_SUBJECTS } from "../../../reporting/vocabulary";

/** What was done with reports, targets, baselines and settings, and when it was recorded. */
export const PlanChange = model
  .define("plan_change", {
    id: model.id({ prefix: "planchg" }).primaryKey(),
    period_id: model.text().nullable(),
    subject: model.enum([...REPORTING_SUBJECTS]),
    subject_id: model.text(),
    change: model.enum([...REPORTING_CHANGES]),
    reason: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    actor_id: model.text().nullable(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["subject_id", "happened_at"] }, { on: ["period_id", "happened_at"] }]);
