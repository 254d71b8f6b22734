import { model } from "@medusajs/framework/utils";

/** One version of where an indicator stood before the plan, and from what that is known; without one nobody knows. */
export const PlanBaseline = model
  .define("plan_baseline", {
    id: model.id({ prefix: "planbas" }).primaryKey(),
    indicator_code: model.text(),
    version: model.number(),
    /** `YYYY-MM-DD`. */
    as_of: model.text(),
    value: model.number(),
    source: model.text(),
    actor_id: model.text().nullable(),
  })
  .indexes([{ on: ["indicator_code", "version"], unique: true }]);
