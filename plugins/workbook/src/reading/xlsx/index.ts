import type { Archive } from "../archive";
import { fileProblem } from "../file-problem";
import { LIMITS } from "../limits";
import type { Table } from "../table";
import { readParts } from "./parts";
import { readSharedStrings } from "./shared-strings";
import { readSheetCells } from "./sheet";
import { readDateStyles } from "./styles";

/** The visible sheets of a workbook, formulas by their stored value. @throws FileProblem */
export async function readXlsx(archive: Archive): Promise<Table[]> {
  const total = archive.names.reduce((sum, name) => sum + archive.size(name), 0);
  if (total > LIMITS.workbook) throw fileProblem("workbook.file.unpacks_too_big", { part: "xlsx" });
  const parts = await readParts(archive);
  const context = {
    strings: await readSharedStrings(archive, parts.sharedStrings),
    dateStyles: await readDateStyles(archive, parts.styles),
    date1904: parts.date1904,
  };
  const tables: Table[] = [];
  for (const { name, part, hidden } of parts.sheets) {
    if (!hidden) tables.push({ name, rows: await readSheetCells(archive, part, context) });
  }
  return tables;
}
