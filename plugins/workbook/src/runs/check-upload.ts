import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { isProblem, Problem } from "@nang-gio/access/problem";
import { type Examined, examine, type SentFile } from "./examine";
import { runsOf } from "./runs";

/**
 * The dry run: checks a file, keeps its report and, when it may be imported, the file.
 * @returns the run's id.
 * @throws Problem `workbook.run.another_running` where it meets what another import has half written.
 */
export async function checkUpload(
  container: MedusaContainer,
  file: SentFile & { actorId: string | null },
): Promise<string> {
  const runs = runsOf(container);
  const examined = await examine(container, file).catch(async (error: unknown) => {
    const running = await runs.listImportRuns({ state: "running" }, { select: ["id"], take: 1 });
    if (!isProblem(error) || running.length === 0) throw error;
    throw new Problem("conflict", "workbook.run.another_running");
  });
  examined.close();
  const run = await runs.createImportRuns({
    file_name: file.name.normalize("NFC").slice(0, 200),
    file_hash: createHash("sha256").update(file.content).digest("hex"),
    file_size: file.content.length,
    state: examined.sound ? "waiting" : "refused",
    sheets: examined.sheets as unknown as Record<string, unknown>,
    errors: examined.findings.errors,
    warnings: examined.findings.warnings,
    rows_total: examined.sheets.reduce((sum, { rows }) => sum + rows, 0),
    created_by: file.actorId,
  });
  if (examined.sound) await runs.keepFile(run.id, file.content);
  await keepFindings(container, run.id, examined);
  return run.id;
}

/** Keeps what was found, in the order of the file, in place of what was found before. */
export async function keepFindings(
  container: MedusaContainer,
  runId: string,
  { findings, tables }: Pick<Examined, "findings" | "tables">,
): Promise<void> {
  const runs = runsOf(container);
  const before = await runs.listImportFindings({ run_id: runId }, { select: ["id"], take: null });
  if (before.length > 0) await runs.deleteImportFindings(before.map(({ id }) => id));
  const rows = findings.sorted(tables).map((finding, position) => ({
    ...finding,
    run_id: runId,
    position,
    column: finding.column as Record<string, unknown> | null,
    problem: finding.problem as unknown as Record<string, unknown>,
    expected: finding.expected as unknown as Record<string, unknown> | null,
  }));
  for (let start = 0; start < rows.length; start += 500) {
    await runs.createImportFindings(rows.slice(start, start + 500));
  }
}
