import { AdminCooperativesQuery } from "@nang-gio/cooperative/contract";
import { z } from "zod";
import type { SheetKey } from "./format/column";

export type { SheetKey } from "./format/column";
export type {
  CertificateRow,
  LabourRow,
  OfficerRow,
  OrganisationRow,
  ProductRow,
  VariantRow,
  WorkbookRows,
} from "./format/index";

/** `GET /admin/exports/cooperatives`: the filters of the list, and the language of the workbook. */
export const CooperativesExportQuery = AdminCooperativesQuery.omit({
  limit: true,
  offset: true,
}).extend({ language: z.enum(["vi", "en"]).default("vi") });
export type CooperativesExportQuery = z.infer<typeof CooperativesExportQuery>;

/**
 * States of an import: `refused` (the check found errors), `waiting` for confirmation, `running`, `done`,
 * `failed` (nothing was changed).
 */
export const IMPORT_STATES = ["refused", "waiting", "running", "done", "failed"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How many rows a sheet has and what becomes of them. */
export interface SheetReport {
  sheet: SheetKey;
  /** Name of the tab, in both languages. */
  name: { vi: string; en: string };
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
}

/** One import, as `POST /admin/imports`, `GET /admin/imports` and `GET /admin/imports/:id` answer it. */
export interface AdminImport {
  id: string;
  file_name: string;
  file_size: number;
  state: ImportState;
  sheets: SheetReport[];
  errors: number;
  warnings: number;
  rows_done: number;
  rows_total: number;
  /** Why it failed, in the reader's language. */
  failure: string | null;
  created_by: string | null;
  created_at: string;
  confirmed_at: string | null;
  finished_at: string | null;
}

/** One line of the report: a cell, row or sheet of the file and what is wrong with it. */
export interface AdminImportFinding {
  severity: "error" | "warning";
  /** The tab or file as it is named in the file. */
  sheet: string;
  row: number | null;
  column: { letter: string; heading: string } | null;
  found: string;
  /** In the reader's language. */
  problem: string;
  expected: string | null;
}

/** `GET /admin/imports/:id`. */
export interface AdminImportDetail extends AdminImport {
  findings: AdminImportFinding[];
  /** Findings that match, and where the page of them begins. */
  findings_count: number;
  findings_offset: number;
  /** Sheets that have findings, to filter by. */
  findings_sheets: string[];
}

/** What the market may have changed since a co-operative's file was made. */
export const MOVED = ["stock", "price"] as const;
export type Moved = (typeof MOVED)[number];

/**
 * `POST /seller/imports`; `confirm`, with a comma between: whoever sends it has seen that these have moved since the file
 * was made.
 */
export const SellerImportQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  confirm: z
    .string()
    .transform((written) => written.split(","))
    .pipe(z.array(z.enum(MOVED)))
    .optional(),
});
export type SellerImportQuery = z.infer<typeof SellerImportQuery>;

/** `GET /admin/imports`: answers `{imports, count, limit, offset}`, newest first. */
export const AdminImportsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type AdminImportsQuery = z.infer<typeof AdminImportsQuery>;

/** `GET /admin/imports/:id`: a page of its findings. */
export const AdminImportQuery = z.strictObject({
  severity: z.enum(["error", "warning"]).optional(),
  sheet: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});
export type AdminImportQuery = z.infer<typeof AdminImportQuery>;
