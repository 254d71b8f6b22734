import { model } from "@medusajs/framework/utils";

/** One version of how an open question of the plan is read. */
export const PlanSetting = model
  .define("plan_setting", {
    id: model.id({ prefix: "planset" }).primaryKey(),
    key: model.text(),
    version: model.number(),
    value: model.json(),
    reason: model.text().nullable(),
    actor_id: model.text().nullable(),
  })
  .indexes([{ on: ["key", "version"], unique: true }]);
