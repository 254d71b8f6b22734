import JSZip from "jszip";

/** Parts of a workbook that a test writes itself, as programs other than ours would. */
export interface HandMade {
  /** Sheet XML between `<sheetData>` and its end, by tab name. */
  sheets: Record<string, string>;
  sharedStrings?: string;
  cellFormats?: string;
  workbookProperties?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook from hand-written XML, for tests of what other programs write. */
export async function handMade(parts: HandMade): Promise<Buffer> {
  const zip = new JSZip();
  const names = Object.keys(parts.sheets);
  zip.file("[Content_Types].xml", `${XML}<Types/>`);
  zip.file("_rels/.rels", relations([["rId1", "officeDocument", "/xl/workbook.xml"]]));
  const tabs = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`);
  zip.file(
    "xl/workbook.xml",
    `${XML}<workbook xmlns:r="${OFFICE}">${parts.workbookProperties ?? ""}<sheets>${tabs.join("")}</sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations([
      ...names.map((_, i) => [`s${i}`, "worksheet", `worksheets/sheet${i}.xml`] as const),
      ["strings", "sharedStrings", "sharedStrings.xml"],
      ["styles", "styles", "styles.xml"],
    ]),
  );
  zip.file("xl/sharedStrings.xml", `${XML}<sst>${parts.sharedStrings ?? ""}</sst>`);
  zip.file("xl/styles.xml", `${XML}<styleSheet>${parts.cellFormats ?? ""}</styleSheet>`);
  names.forEach((name, i) => {
    const data = `${XML}<worksheet><sheetData>${parts.sheets[name]}</sheetData></worksheet>`;
    zip.file(`xl/worksheets/sheet${i}.xml`, data);
  });
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

/** A ZIP of the parts, for tests of what comes packed. */
export function packed(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

function relations(rows: ReadonlyArray<readonly [string, string, string]>): string {
  const all = rows.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONS}">${all.join("")}</Relationships>`;
}
