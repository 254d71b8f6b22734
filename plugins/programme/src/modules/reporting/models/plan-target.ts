import { model } from "@medusajs/framework/utils";

/**
 * One version of a target of the plan: the first is the plan's own, each further one a revision with its reason. Values are
 * whole numbers of the indicator's unit; shares are hundredths of a per cent.
 */
export const PlanTarget = model
  .define("plan_target", {
    id: model.id({ prefix: "plantgt" }).primaryKey(),
    indicator_code: model.text(),
    due_year: model.number(),
    version: model.number(),
    value: model.number(),
    /** Of the plan's own version none. */
    reason: model.text().nullable(),
    /** The day of the decision, `YYYY-MM-DD`. */
    decided_on: model.text(),
    actor_id: model.text().nullable(),
  })
  .indexes([{ on: ["indicator_code", "due_year", "version"], unique: true }])
  .checks([
    {
      name: "CK_plan_target_value",
      expression: (columns) => `${columns.value} >= 0 and ${columns.version} >= 1`,
    },
  ]);
