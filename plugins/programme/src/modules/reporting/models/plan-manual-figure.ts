import { model } from "@medusajs/framework/utils";
import { PlanSubmission } from "./plan-submission";

/**
 * A figure that a body enters by hand, of an indicator that nothing computes yet; one at a time for each indicator. A count has
 * a value, a share the two counts that it is made of.
 */
export const PlanManualFigure = model
  .define("plan_manual_figure", {
    id: model.id({ prefix: "planfig" }).primaryKey(),
    submission: model.belongsTo(() => PlanSubmission, { mappedBy: "figures" }),
    indicator_code: model.text(),
    value: model.number().nullable(),
    numerator: model.number().nullable(),
    denominator: model.number().nullable(),
    /** From what it is known, and where that can be read. */
    evidence: model.text(),
    link: model.text(),
    actor_id: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["submission_id", "indicator_code"], unique: true, where: "cancelled_at is null" },
  ])
  .checks([
    {
      name: "CK_plan_manual_figure_value",
      expression: (columns) =>
        `(${columns.value} >= 0 and ${columns.numerator} is null and ${columns.denominator} is null) or (${columns.value} is null and ${columns.numerator} >= 0 and ${columns.denominator} >= ${columns.numerator})`,
    },
  ]);
