import { posix } from "node:path";
import { type Archive, openArchive } from "./archive";
import { readCsv } from "./csv";
import { fileProblem } from "./file-problem";
import { LIMITS } from "./limits";
import { type NamedBytes, NO_PICTURES, type PictureFiles, picturesIn } from "./picture-files";
import type { Table } from "./table";
import { readXlsx } from "./xlsx";

/** A file's sheets as cells, and the pictures that came with it. */
export interface OpenedWorkbook {
  tables: Table[];
  pictures: PictureFiles;
  close(): void;
}

const ZIP = "504b0304";
const OLE = "d0cf11e0";
/** The part in which Excel keeps a workbook that has a password; the old format's container holds it. */
const ENCRYPTED_PART = Buffer.from("EncryptedPackage", "utf16le");
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Opens an XLSX, a CSV, or a ZIP of one XLSX or several CSVs and pictures. What it is, its content says,
 * not its name.
 * @throws FileProblem when it is none of these or passes a limit.
 */
export async function openWorkbook(name: string, content: Buffer): Promise<OpenedWorkbook> {
  if (content.length === 0) throw fileProblem("workbook.file.empty");
  if (content.length > LIMITS.upload) {
    throw fileProblem("workbook.file.too_big", { most: LIMITS.upload / 1024 / 1024 });
  }
  const start = content.subarray(0, 4).toString("hex");
  if (start === OLE) {
    const locked = content.includes(ENCRYPTED_PART);
    throw fileProblem(locked ? "workbook.file.encrypted" : "workbook.file.old_excel");
  }
  if (start !== ZIP) {
    return { tables: [readCsv(name, content)], pictures: NO_PICTURES, close() {} };
  }
  const archive = await openArchive(content);
  try {
    if (!archive.has(CONTENT_TYPES)) return await openBundle(archive);
    const tables = await readXlsx(archive);
    archive.close();
    return { tables, pictures: NO_PICTURES, close() {} };
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Several CSV files that make one workbook: what a folder on disk is opened as. */
export function openCsvFiles(files: NamedBytes[]): OpenedWorkbook {
  const tables = files.map(({ name, content }) => readCsv(name, content));
  return { tables, pictures: NO_PICTURES, close() {} };
}

async function openBundle(archive: Archive): Promise<OpenedWorkbook> {
  const visible = archive.names.filter((name) => !isClutter(name));
  const workbooks = visible.filter((name) => /\.xlsx$/i.test(name));
  const csvs = visible.filter((name) => /\.csv$/i.test(name));
  const [workbook] = workbooks;
  if (workbooks.length > 1) throw fileProblem("workbook.file.several_workbooks");
  if (!workbook && csvs.length === 0) throw fileProblem("workbook.file.nothing_inside");
  const pictures = picturesIn(archive);
  const close = () => archive.close();
  if (!workbook) {
    const tables: Table[] = [];
    for (const csv of csvs) tables.push(readCsv(posix.basename(csv), await archive.bytes(csv)));
    return { tables, pictures, close };
  }
  const inner = await openArchive(await archive.bytes(workbook));
  try {
    return { tables: await readXlsx(inner), pictures, close };
  } finally {
    inner.close();
  }
}

/** What file managers add by themselves: macOS's resource forks, hidden files, Excel's lock files. */
function isClutter(name: string): boolean {
  return name.startsWith("__MACOSX/") || /^[.~]/.test(posix.basename(name));
}
