import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import JSZip from "jszip";
import { fileProblem } from "../reading/file-problem";
import { picturesBeside } from "../reading/picture-files";

/** A file as it is sent to be imported. */
export interface Bundle {
  name: string;
  content: Buffer;
}

/**
 * Reads what a path names: a workbook or CSV with the pictures beside it, a ZIP as it is, or a folder of
 * CSV files with its pictures. With pictures, all becomes one ZIP.
 * @throws FileProblem `workbook.file.not_found`, `workbook.file.nothing_inside`.
 */
export async function bundle(path: string): Promise<Bundle> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw fileProblem("workbook.file.not_found", { path });
  const folder = found.isDirectory() ? path : dirname(path);
  const files = found.isDirectory() ? await csvFiles(path) : [path];
  const pictures = await picturesBeside(folder);
  const [only] = files;
  if (!only) throw fileProblem("workbook.file.nothing_inside");
  const alone = files.length === 1 && pictures.names.length === 0;
  if (alone || /\.zip$/i.test(only)) return { name: basename(path), content: await readFile(only) };
  const zip = new JSZip();
  for (const file of files) zip.file(basename(file), await readFile(file));
  for (const name of pictures.names) zip.file(`pictures/${name}`, await pictures.bytes(name));
  return { name: basename(path), content: await zip.generateAsync({ type: "nodebuffer" }) };
}

async function csvFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}
