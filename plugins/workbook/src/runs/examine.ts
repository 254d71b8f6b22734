import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { dateInVietnam } from "@nang-gio/vietnam";
import { checkFile, findingsOf } from "../checking/check-file";
import type { SheetReport } from "../contract";
import type { WorkbookRows } from "../format/index";
import { checkAgainstMarket } from "../market/check-against-market";
import { judgeRows } from "../market/judge";
import { type KnownRecords, knownRecords, organisationCodes } from "../market/known";
import { picturesBefore } from "../market/pictures";
import { rowsOf } from "../market/rows";
import type { Findings } from "../reading/finding";
import { type OpenedWorkbook, openWorkbook } from "../reading/open-workbook";
import type { ReadWorkbook } from "../reading/read-workbook";

/** A file as it comes, and who sends it. */
export interface SentFile {
  name: string;
  content: Buffer;
  /** Communes that the sender may import for; `null` for all. */
  communes: readonly string[] | null;
}

/** A file that was checked by itself and against the market; `sound` is there when it may be written. */
export interface Examined {
  findings: Findings;
  /** Its tabs, in their order. */
  tables: string[];
  sheets: SheetReport[];
  sound?: { workbook: ReadWorkbook; rows: WorkbookRows; opened: OpenedWorkbook };
  close(): void;
}

/** Checks a file whole and says what importing it would do. Nothing is written, nothing is thrown for bad files. */
export async function examine(container: MedusaContainer, file: SentFile): Promise<Examined> {
  let opened: OpenedWorkbook;
  try {
    opened = await openWorkbook(file.name, file.content);
  } catch (error) {
    const findings = findingsOf(error, file.name);
    return { findings, tables: [file.name], sheets: [], close() {} };
  }
  const facts = { today: dateInVietnam(new Date()), categories: MARKET_CATEGORIES };
  let known: KnownRecords = { organisations: new Map(), products: new Map() };
  const checked = await checkFile(opened, facts, async (keys) => {
    known = await knownRecords(container, keys);
    const { organisations } = known;
    const mistyped = keys.organisations.some((code) => !organisations.has(code));
    return {
      organisations: new Set(organisations.keys()),
      organisationsToSuggest: mistyped ? await organisationCodes(container) : [],
      products: new Set(known.products.keys()),
    };
  });
  const { workbook, findings, tables } = checked;
  await checkAgainstMarket(container, workbook, known, file.communes, findings);
  const close = () => opened.close();
  if (findings.errors > 0) return { findings, tables, sheets: [], close };
  const rows = rowsOf(workbook);
  const pictures = await picturesBefore(container, workbook, opened.pictures);
  const sheets = await judgeRows(container, rows, known, pictures);
  return { findings, tables, sheets, sound: { workbook, rows, opened }, close };
}
