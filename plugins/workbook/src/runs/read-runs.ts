import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type {
  AdminImport,
  AdminImportDetail,
  AdminImportFinding,
  AdminImportQuery,
  SheetReport,
} from "../contract";
import type { Language, Message } from "../format/cell";
import { explain } from "../messages/explain";
import type { ImportFinding } from "../modules/import-run/models/import-finding";
import type { ImportRun } from "../modules/import-run/models/import-run";
import { runsOf } from "./runs";

type Run = Omit<InferTypeOf<typeof ImportRun>, "findings">;
type KeptFinding = Omit<InferTypeOf<typeof ImportFinding>, "run">;

/** A page of imports, newest first. */
export async function importsOf(
  container: MedusaContainer,
  which: { created_by?: string },
  { limit, offset }: { limit: number; offset: number },
  language: Language,
): Promise<{ imports: AdminImport[]; count: number }> {
  const [found, count] = await runsOf(container).listAndCountImportRuns(which, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC" },
  });
  return { imports: found.map((run) => answered(run, language)), count };
}

/** One import with a page of its findings. @throws Problem `workbook.run.not_found`. */
export async function detailOf(
  container: MedusaContainer,
  which: { id: string; created_by?: string },
  { severity, sheet, limit, offset }: AdminImportQuery,
  language: Language,
): Promise<AdminImportDetail> {
  const runs = runsOf(container);
  const { id, ...owner } = which;
  const [run] = await runs.listImportRuns({ id: [id], ...owner }, { take: 1 });
  if (!run) throw new Problem("not_found", "workbook.run.not_found");
  const [findings, count] = await runs.listAndCountImportFindings(
    { run_id: id, ...(severity ? { severity } : {}), ...(sheet ? { sheet } : {}) },
    { take: limit, skip: offset, order: { position: "ASC" } },
  );
  const all = await runs.listImportFindings(
    { run_id: id },
    { select: ["sheet"], take: null, order: { position: "ASC" } },
  );
  return {
    ...answered(run, language),
    findings: findings.map((finding) => answeredFinding(finding, language)),
    findings_count: count,
    findings_offset: offset,
    findings_sheets: [...new Set(all.map((finding) => finding.sheet))],
  };
}

function answered(run: Run, language: Language): AdminImport {
  const failure = run.failure as Message | null;
  return {
    id: run.id,
    file_name: run.file_name,
    file_size: run.file_size,
    state: run.state,
    sheets: run.sheets as unknown as SheetReport[],
    errors: run.errors,
    warnings: run.warnings,
    rows_done: run.rows_done,
    rows_total: run.rows_total,
    failure: failure && explain(failure, language),
    created_by: run.created_by,
    created_at: run.created_at.toISOString(),
    confirmed_at: run.confirmed_at?.toISOString() ?? null,
    finished_at: run.finished_at?.toISOString() ?? null,
  };
}

function answeredFinding(finding: KeptFinding, language: Language): AdminImportFinding {
  const expected = finding.expected as Message | null;
  return {
    severity: finding.severity,
    sheet: finding.sheet,
    row: finding.row,
    column: finding.column as AdminImportFinding["column"],
    found: finding.found,
    problem: explain(finding.problem as unknown as Message, language),
    expected: expected && explain(expected, language),
  };
}
