import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { SettingView } from "../../reporting-contract";
import { CUMULATIVE, PLAN_QUESTIONS } from "../plan";

const Kept = z.object({
  key: z.string(),
  version: z.number(),
  value: z.union([z.boolean(), z.number()]),
});

/** How each open question of the plan is read now. */
export async function planSettings(container: MedusaContainer): Promise<SettingView[]> {
  const kept = await readRows(
    container,
    Kept,
    `select distinct on (key) key, version, value from plan_setting where deleted_at is null order by key, version desc`,
    [],
  );
  return PLAN_QUESTIONS.map(({ default: given, codes, ...question }) => {
    const { version = 0, value = given } = kept.find(({ key }) => key === question.key) ?? {};
    return { ...question, codes: [...codes], version, value };
  });
}

/** Whether targets of 2030 count from the plan's first day. */
export const isCumulative = (settings: readonly SettingView[]) =>
  settings.find(({ key }) => key === CUMULATIVE)?.value === true;
