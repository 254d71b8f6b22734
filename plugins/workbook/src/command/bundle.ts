import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { dateInVietnam } from "@nang-gio/vietnam";
import JSZip from "jszip";
import { FileProblem, fileProblem } from "../reading/file-problem";
import { Findings } from "../reading/finding";
import { openCsvFiles, openWorkbook } from "../reading/open-workbook";
import { type NamedBytes, picturesBeside } from "../reading/picture-files";
import { pictureNames, readTables } from "../reading/read-workbook";

/**
 * Reads what a path names: a workbook or CSV, a ZIP as it is, or a folder of CSV files. With pictures that its
 * rows name and that lie beside it, all becomes one ZIP; other pictures in that folder stay where they are.
 * @throws FileProblem `workbook.file.not_found`, `workbook.file.nothing_inside`.
 */
export async function bundle(path: string): Promise<NamedBytes> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw fileProblem("workbook.file.not_found", { path });
  const paths = found.isDirectory() ? await csvFiles(path) : [path];
  const files = await Promise.all(
    paths.map(async (file) => ({ name: basename(file), content: await readFile(file) })),
  );
  const [only, ...more] = files;
  if (!only) throw fileProblem("workbook.file.nothing_inside");
  if (/\.zip$/i.test(path)) return only;
  const beside = await picturesBeside(found.isDirectory() ? path : dirname(path));
  const pictures = (await picturesNamed(files)).filter((name) => beside.has(name));
  if (more.length === 0 && pictures.length === 0) return only;
  const zip = new JSZip();
  for (const { name, content } of files) zip.file(name, content);
  for (const name of pictures) zip.file(`pictures/${name}`, await beside.bytes(name));
  return { name: basename(path), content: await zip.generateAsync({ type: "nodebuffer" }) };
}

/** What the rows name; of a file that cannot be read the import itself says why. */
async function picturesNamed(files: NamedBytes[]): Promise<string[]> {
  const facts = { today: dateInVietnam(new Date()), categories: MARKET_CATEGORIES };
  try {
    const [only, ...more] = files;
    const opened =
      only && more.length === 0 ? await openWorkbook(only.name, only.content) : openCsvFiles(files);
    const named = pictureNames(readTables(opened.tables, facts, new Findings()));
    opened.close();
    return named;
  } catch (error) {
    if (error instanceof FileProblem) return [];
    throw error;
  }
}

async function csvFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}
