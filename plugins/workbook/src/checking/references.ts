import type { SheetKey } from "../format/column";
import { nearest } from "../format/nearest";
import type { Findings } from "../reading/finding";
import type { ReadSheet } from "../reading/read-sheet";
import type { ReadWorkbook } from "../reading/read-workbook";
import { reportOn } from "./report-on";

/** Codes that a suggestion for a mistyped one looks through. */
export const MOST_CANDIDATES = 2000;

/** Keys of records that the market holds already. */
export interface KnownKeys {
  organisations: ReadonlySet<string>;
  products: ReadonlySet<string>;
  /** Codes of the registry's organisations, to find what a mistyped one was meant to be. */
  organisationsToSuggest?: readonly string[];
}

/** The keys that a file names and does not bring itself: what to ask the market for. */
export function namedElsewhere(workbook: ReadWorkbook): {
  organisations: string[];
  products: string[];
} {
  return {
    organisations: [...namedBy(workbook, "organisations")],
    products: [...namedBy(workbook, "products")],
  };
}

/** Every key that a row names must be in the file or in the market. */
export function checkReferences(
  workbook: ReadWorkbook,
  known: KnownKeys,
  findings: Findings,
): void {
  for (const target of ["organisations", "products"] as const) {
    const brought = keysOf(workbook, target);
    const kept = target === "organisations" ? (known.organisationsToSuggest ?? []) : [];
    const candidates = [...brought, ...kept].slice(0, MOST_CANDIDATES);
    for (const { read, field } of referring(workbook, target)) {
      const report = reportOn(read, findings);
      for (const row of read.rows) {
        const key = row.values[field];
        if (typeof key !== "string" || brought.has(key) || known[target].has(key)) continue;
        const suggestion = nearest(key, candidates);
        report(
          row,
          field,
          suggestion
            ? { code: `workbook.unknown_${target}_suggest`, params: { suggestion } }
            : { code: `workbook.unknown_${target}` },
        );
      }
    }
  }
}

function keysOf(workbook: ReadWorkbook, sheet: "organisations" | "products"): Set<string> {
  return new Set(workbook[sheet]?.rows.flatMap(({ values }) => values.code ?? []));
}

function namedBy(workbook: ReadWorkbook, target: "organisations" | "products"): Set<string> {
  const named = new Set<string>();
  for (const { read, field } of referring(workbook, target)) {
    for (const { values } of read.rows) {
      const key = values[field];
      if (typeof key === "string") named.add(key);
    }
  }
  return named;
}

function referring(
  workbook: ReadWorkbook,
  target: SheetKey,
): Array<{ read: ReadSheet; field: string }> {
  const sheets = Object.values(workbook) as ReadSheet[];
  return sheets.flatMap((read) =>
    Object.entries(read.sheet.columns)
      .filter(([, column]) => column.refersTo === target)
      .map(([field]) => ({ read, field })),
  );
}
