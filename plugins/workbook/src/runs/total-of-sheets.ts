import type { SheetReport } from "../contract";

/** What becomes of the rows of all sheets together. */
export type RowTotals = Pick<SheetReport, "created" | "updated" | "unchanged">;

/** Sums what becomes of the rows of an import's sheets. */
export function totalOfSheets(sheets: readonly SheetReport[]): RowTotals {
  return sheets.reduce(
    (sum, { created, updated, unchanged }) => ({
      created: sum.created + created,
      updated: sum.updated + updated,
      unchanged: sum.unchanged + unchanged,
    }),
    { created: 0, updated: 0, unchanged: 0 },
  );
}
