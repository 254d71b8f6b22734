import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { PLAN, PLAN_QUESTIONS } from "./plan";
import { PLAN_INDICATORS } from "./plan-indicators";
import { reporting } from "./reporting";

/**
 * Lays down the plan's own targets, and how its open questions are read until somebody says otherwise, where there is nothing of
 * them yet. Safe to run at each start, and by several at once.
 */
export async function ensurePlan(container: MedusaContainer): Promise<void> {
  await reporting(container).inTurn(null, async (sql) => {
    for (const { code, targets } of PLAN_INDICATORS) {
      for (const [due_year, value] of Object.entries(targets)) {
        await sql.execute(
          `insert into "plan_target" ("id", "indicator_code", "due_year", "version", "value", "decided_on")
           values (?, ?, ?, 1, ?, ?) on conflict do nothing`,
          [generateEntityId(undefined, "plantgt"), code, Number(due_year), value, PLAN.adopted],
        );
      }
    }
    for (const { key, default: value } of PLAN_QUESTIONS) {
      await sql.execute(
        `insert into "plan_setting" ("id", "key", "version", "value") values (?, ?, 1, ?::jsonb) on conflict do nothing`,
        [generateEntityId(undefined, "planset"), key, JSON.stringify(value)],
      );
    }
  });
}
