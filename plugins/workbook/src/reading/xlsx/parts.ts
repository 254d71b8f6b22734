import { posix } from "node:path";
import type { Archive } from "../archive";
import { fileProblem } from "../file-problem";
import { parseXml } from "./xml";

/** Where a workbook's sheets, words and formats are inside its ZIP. */
export interface WorkbookParts {
  sheets: Array<{ name: string; part: string; hidden: boolean }>;
  sharedStrings: string | undefined;
  styles: string | undefined;
  /** Dates counted from 1 January 1904, as old Macs did. */
  date1904: boolean;
}

/** Reads a workbook's table of contents. @throws FileProblem when the ZIP is no workbook. */
export async function readParts(archive: Archive): Promise<WorkbookParts> {
  const root = await relations(archive, "");
  const main = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!archive.has(main)) throw fileProblem("workbook.file.not_workbook");
  const related = await relations(archive, main);
  const targetOf = (id: string | undefined) => related.find((one) => one.id === id)?.target;
  const sheets: WorkbookParts["sheets"] = [];
  let date1904 = false;
  await parseXml(await archive.stream(main), {
    open(name, attributes) {
      if (name === "workbookPr") date1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const part = targetOf(attributes["r:id"] ?? relationId(attributes));
      if (part && archive.has(part)) {
        const hidden = (attributes.state ?? "visible") !== "visible";
        sheets.push({ name: (attributes.name ?? "").normalize("NFC"), part, hidden });
      }
    },
  });
  const partOf = (type: string) => {
    const part = related.find((one) => one.type === type)?.target;
    return part && archive.has(part) ? part : undefined;
  };
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), date1904 };
}

function relationId(attributes: Record<string, string>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

interface Relation {
  id: string;
  /** Last word of the relation's type, the same in the strict and the transitional form. */
  type: string;
  target: string;
}

async function relations(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const found: Relation[] = [];
  if (!archive.has(file)) return found;
  await parseXml(await archive.stream(file), {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}
