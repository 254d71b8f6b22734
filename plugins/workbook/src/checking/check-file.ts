import type { ReadingFacts } from "../format/kinds/kind";
import { FileProblem } from "../reading/file-problem";
import { Findings } from "../reading/finding";
import type { OpenedWorkbook } from "../reading/open-workbook";
import { type ReadWorkbook, readTables } from "../reading/read-workbook";
import { checkWorkbook } from "./check-workbook";
import { type KnownKeys, namedElsewhere } from "./references";

/** Answers which of the named keys the market holds. */
export type AskMarket = (named: {
  organisations: string[];
  products: string[];
}) => Promise<KnownKeys>;

/** A file that was read and checked by itself and against the market's keys. */
export interface CheckedFile {
  workbook: ReadWorkbook;
  findings: Findings;
  /** Names of its tabs or files, in their order. */
  tables: string[];
  known: KnownKeys;
}

/** Reads and checks an opened file; everything that is wrong is in its findings, nothing is thrown. */
export async function checkFile(
  opened: OpenedWorkbook,
  facts: ReadingFacts,
  askMarket: AskMarket,
): Promise<CheckedFile> {
  const findings = new Findings();
  const workbook = readTables(opened.tables, facts, findings);
  const known = await askMarket(namedElsewhere(workbook));
  checkWorkbook(workbook, known, opened.pictures, findings);
  return { workbook, findings, tables: opened.tables.map(({ name }) => name), known };
}

/** A file that could not be opened, as the one finding of a report. */
export function findingsOf(error: unknown, fileName: string): Findings {
  if (!(error instanceof FileProblem)) throw error;
  const findings = new Findings();
  findings.add({
    severity: "error",
    sheet: fileName,
    row: null,
    column: null,
    found: "",
    problem: error.problem,
    expected: null,
  });
  return findings;
}
