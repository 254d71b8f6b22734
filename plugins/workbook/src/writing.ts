/** Writing workbooks: what the seed and the dashboard's template are made with. */
export type { CategoryName } from "./format/kinds/kind";
export { writeCsv } from "./writing/write-csv";
export { fillWorkbook, type Written, type WrittenRows } from "./writing/write-workbook";
