import { model } from "@medusajs/framework/utils";
import { PlanPeriod } from "./plan-period";

/** A consolidated report as it was made: all that stands in it, so that its files can be made again. */
export const PlanReport = model
  .define("plan_report", {
    id: model.id({ prefix: "planrep" }).primaryKey(),
    period: model.belongsTo(() => PlanPeriod, { mappedBy: "reports" }),
    version: model.number(),
    /** The number that the office gave it. */
    number: model.text(),
    snapshot: model.json(),
    /** SHA-256 of each of its files, by format. */
    checksums: model.json(),
    is_late: model.boolean(),
    actor_id: model.text().nullable(),
    consolidated_at: model.dateTime(),
  })
  .indexes([{ on: ["period_id", "version"], unique: true }]);
