import { Problem } from "@nang-gio/access/problem";
import type { BankEntry } from "@nang-gio/payment-vietnam/contract";
import type { Bilingual } from "../format/cell";
import { FileProblem } from "../reading/file-problem";
import { openWorkbook } from "../reading/open-workbook";
import { readStatement } from "./read-statement";

const inVietnamese = (value: string | number | Bilingual) =>
  typeof value === "object" ? value.vi : value;

/** Reads a bank's statement, XLSX or CSV. @throws Problem naming what is wrong with it */
export async function openStatement(
  { name, content }: { name: string; content: Buffer },
  account: string,
): Promise<BankEntry[]> {
  try {
    const opened = await openWorkbook(name, content);
    opened.close();
    return readStatement(opened.tables, account);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { code, params = {} } = error.problem;
    throw new Problem("invalid_data", code, {
      field: "file",
      params: Object.fromEntries(
        Object.entries(params).map(([key, value]) => [key, inVietnamese(value)]),
      ),
    });
  }
}
