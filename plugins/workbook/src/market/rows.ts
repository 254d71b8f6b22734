import type { WorkbookRows } from "../format/index";
import type { ReadWorkbook } from "../reading/read-workbook";

/** The rows of a workbook that was read without errors, by sheet; sheets that it lacks are empty. */
export function rowsOf(workbook: ReadWorkbook): WorkbookRows {
  const of = <K extends keyof WorkbookRows>(sheet: K): WorkbookRows[K] =>
    (workbook[sheet]?.rows ?? []).flatMap(({ values, sound }) =>
      sound ? [values] : [],
    ) as WorkbookRows[K];
  return {
    organisations: of("organisations"),
    officers: of("officers"),
    labour: of("labour"),
    products: of("products"),
    variants: of("variants"),
    certificates: of("certificates"),
  };
}
