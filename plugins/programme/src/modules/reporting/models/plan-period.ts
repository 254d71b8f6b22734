import { model } from "@medusajs/framework/utils";
import { PERIOD_KINDS } from "../../../reporting/vocabulary";
import { PlanReport } from "./plan-report";
import { PlanSubmission } from "./plan-submission";

/** A period of which bodies report. Days are `YYYY-MM-DD` in Vietnam; a report is due *before* a day. */
export const PlanPeriod = model
  .define("plan_period", {
    id: model.id({ prefix: "planper" }).primaryKey(),
    kind: model.enum([...PERIOD_KINDS]),
    /** The year that it is of, or ends in; none where it is asked for ad hoc. */
    year: model.number().nullable(),
    title: model.text(),
    first_day: model.text(),
    last_day: model.text(),
    /** Bodies send theirs before this day. */
    due_before: model.text(),
    /** The Union of the province sends the whole before this day. */
    consolidate_before: model.text(),
    submissions: model.hasMany(() => PlanSubmission, { mappedBy: "period" }),
    reports: model.hasMany(() => PlanReport, { mappedBy: "period" }),
  })
  .cascades({ delete: ["submissions", "reports"] })
  .indexes([{ on: ["kind", "year"], unique: true, where: "year is not null" }])
  .checks([
    {
      name: "CK_plan_period_days",
      expression: (columns) =>
        `${columns.last_day} >= ${columns.first_day} and ${columns.consolidate_before} >= ${columns.due_before}`,
    },
  ]);
