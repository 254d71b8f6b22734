import { createHash } from "node:crypto";
import { REPORT_FORMATS, type ReportFormat } from "../vocabulary";
import { reportDocx } from "./docx";
import { reportCsv, reportJson } from "./exports";
import { reportPdf } from "./pdf";
import { canonical, ReportSnapshot } from "./snapshot";
import { reportXlsx } from "./xlsx";

const MAKERS: Readonly<
  Record<ReportFormat, (snapshot: ReportSnapshot) => Buffer | Promise<Buffer>>
> = { docx: reportDocx, xlsx: reportXlsx, pdf: reportPdf, csv: reportCsv, json: reportJson };

/** What a browser is told of each. */
export const REPORT_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** A report as a file, of what was frozen of it: the same bytes each time. */
export async function reportFile(snapshot: unknown, format: ReportFormat): Promise<Buffer> {
  return MAKERS[format](ReportSnapshot.parse(canonical(snapshot)));
}

/** SHA-256 of a file. */
export const checksumOf = (file: Buffer) => createHash("sha256").update(file).digest("hex");

/** SHA-256 of each file of a report, by which it is known again. */
export async function checksumsOf(snapshot: ReportSnapshot): Promise<Record<ReportFormat, string>> {
  const made = await Promise.all(
    REPORT_FORMATS.map(async (format) => [format, checksumOf(await reportFile(snapshot, format))]),
  );
  return Object.fromEntries(made) as Record<ReportFormat, string>;
}
