import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { ManualFigureView } from "../../reporting-contract";
import { planIndicator } from "../plan-indicators";
import { shareOf } from "../rules/standing";

const amount = z.coerce.number().nullable();

const Row = z.object({
  submission_id: z.string(),
  indicator_code: z.string(),
  value: amount,
  numerator: amount,
  denominator: amount,
  evidence: z.string(),
  link: z.string(),
});

/** The figures that were entered by hand in some reports and hold. */
export async function manualFigures(
  container: MedusaContainer,
  submission_ids: readonly string[],
): Promise<Array<ManualFigureView & { submission_id: string }>> {
  const rows = await readRows(
    container,
    Row,
    `select submission_id, indicator_code, value, numerator, denominator, evidence, link from plan_manual_figure
      where submission_id in (select jsonb_array_elements_text(?::jsonb)) and cancelled_at is null and deleted_at is null
      order by indicator_code, submission_id`,
    [JSON.stringify(submission_ids)],
  );
  return rows.map((row) => {
    const { name, unit } = planIndicator(row.indicator_code) ?? {
      name: { vi: row.indicator_code, en: row.indicator_code },
      unit: { vi: "", en: "" },
    };
    const { numerator, denominator } = row;
    const share =
      numerator === null || denominator === null ? null : shareOf(numerator, denominator);
    return { ...row, name, unit, share };
  });
}
