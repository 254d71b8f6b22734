import { starsOfScore } from "@nang-gio/cooperative/rules/ocop";
import { type Message, shown } from "../format/cell";
import type { CertificateRow, LabourRow, OfficerRow, VariantRow } from "../format/index";
import { PRIORITY_GROUP_COLUMNS } from "../format/index";
import type { ReadRow } from "../reading/read-sheet";
import type { ReportField } from "./report-on";

type RowCheck<Row> = (row: ReadRow<Row>, report: ReportField<Row>) => void;

/** A term is `[from, to)`: it ends after it begins. */
export const checkOfficer: RowCheck<OfficerRow> = (row, report) => {
  const { from, to } = row.values;
  if (from && to && to <= from) {
    report(row, "to", { code: "workbook.term_ends_before_start", params: { from: day(from) } });
  }
};

/** A part cannot be more than its whole: women of workers, groups of women. */
export const checkLabour: RowCheck<LabourRow> = (row, report) => {
  const parts = [
    ["women", "workers"],
    ["women_members", "members"],
    ["new_jobs_women", "new_jobs"],
    ...PRIORITY_GROUP_COLUMNS.map((group) => [group, "women"] as const),
  ] as const;
  for (const [part, whole] of parts) {
    const most = row.values[whole];
    const count = row.values[part];
    if (typeof most === "number" && typeof count === "number" && count > most) {
      report(row, part, { code: `workbook.more_than_${whole}`, params: { most } });
    }
  }
};

export const checkVariant: RowCheck<VariantRow> = (row, report) => {
  const { price, sale_price } = row.values;
  if (price !== undefined && sale_price != null && sale_price >= price) {
    report(row, "sale_price", { code: "workbook.sale_not_lower", params: { price } });
  }
};

export const checkCertificate: RowCheck<CertificateRow> = (row, report) => {
  const { stars, score, state, reason, issued_on, revoked_on } = row.values;
  if (stars !== undefined && score != null && starsOfScore(score) !== stars) {
    report(row, "score", { code: "workbook.score_not_of_stars", params: { stars } });
  }
  if ((state === "rejected" || state === "revoked") && !reason) {
    report(row, "reason", { code: "workbook.reason_missing" });
  }
  if (state === "revoked" && !revoked_on) {
    report(row, "revoked_on", { code: "workbook.revoked_on_missing" });
  }
  if (state !== undefined && state !== "revoked" && revoked_on) {
    report(row, "revoked_on", { code: "workbook.not_revoked" });
  }
  if (issued_on && revoked_on && revoked_on < issued_on) {
    report(row, "revoked_on", { code: "workbook.revoked_before_issue" });
  }
};

/** Picture files that a row names must have come along and be within media's size. */
export function checkPictures<Row>(
  field: keyof Row & string,
  namesOf: (values: Partial<Row>) => readonly string[],
  files: { has(name: string): boolean; size(name: string): number },
  most: number,
): RowCheck<Row> {
  const problemOf = (name: string): Message | undefined => {
    if (!files.has(name)) return { code: "workbook.picture_missing", params: { name } };
    return files.size(name) > most
      ? { code: "workbook.picture_too_big", params: { name, most: most / 1024 / 1024 } }
      : undefined;
  };
  return (row, report) => {
    for (const name of namesOf(row.values)) {
      const problem = problemOf(name);
      if (problem) report(row, field, problem);
    }
  };
}

function day(date: string): string {
  return shown({ type: "text", text: date.split("-").reverse().join("/") });
}
