import { partsOf, zipOf } from "@nang-gio/paper";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlign,
  WidthType,
} from "docx";
import { type Block, type BlockColumn, reportBlocks } from "./report-blocks";
import type { ReportSnapshot } from "./snapshot";
import { longDate, subjectOf, WORDS } from "./words";

/** Typeface, sizes (half points) and margins by Decree 30/2020/NĐ-CP, annex I. */
const FONT = "Times New Roman";
const TEXT = 28;
const SMALL = 26;
const LIST = 22;
const CELL = 22;
const mm = (length: number) => Math.round((length / 25.4) * 1_440);
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
};
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
};
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

type Run = Omit<ConstructorParameters<typeof TextRun>[0] & object, "children">;

const run = (text: string, more: Run = {}) => new TextRun({ text, size: TEXT, ...more });

const line = (align: keyof typeof ALIGN, runs: TextRun[], after = 0) =>
  new Paragraph({ alignment: ALIGN[align], spacing: { after }, children: runs });

/** Two columns without lines: the heads of the document, and its end. */
function sideBySide(left: Paragraph[], right: Paragraph[], part: number): Table {
  const widths = [Math.round(WIDTH * part), WIDTH - Math.round(WIDTH * part)];
  const cell = (children: Paragraph[], at: number) =>
    new TableCell({
      children,
      borders: NO_BORDERS,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left, 0), cell(right, 1)] })],
  });
}

const under = { underline: { type: UnderlineType.SINGLE } };

function heads({ report }: ReportSnapshot): Table {
  const { number, place, signed_on } = report;
  return sideBySide(
    [
      line("center", [run(WORDS.parent, { size: SMALL - 2 })]),
      line("center", [run(WORDS.body, { size: SMALL - 2, bold: true, ...under })], 120),
      line("center", [run(`Số: ${number}`, { size: SMALL })]),
    ],
    [
      line("center", [run(WORDS.country, { size: SMALL - 2, bold: true })]),
      line("center", [run(WORDS.motto, { bold: true, ...under })], 120),
      line("center", [run(`${place}, ${longDate(signed_on)}`, { italics: true })]),
    ],
    0.44,
  );
}

function signature({ report }: ReportSnapshot): Table {
  const { recipients, signer_title, signer_name } = report;
  const last = recipients.length - 1;
  return sideBySide(
    [
      line("left", [run(WORDS.recipients, { size: 24, bold: true, italics: true })]),
      ...recipients.map((one, at) =>
        line("left", [run(`- ${one}${at === last ? "." : ";"}`, { size: LIST })]),
      ),
    ],
    [
      line("center", [run(WORDS.on_behalf, { bold: true })]),
      line("center", [run(signer_title.toUpperCase(), { bold: true })], 1_500),
      line("center", [run(signer_name, { bold: true })]),
    ],
    0.5,
  );
}

function cellOf(text: string, column: BlockColumn, bold: boolean): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size: Math.round((WIDTH * column.width) / 100), type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: text
      .split("\n")
      .map((part) =>
        line(bold ? "center" : (column.align ?? "left"), [run(part, { size: CELL, bold })]),
      ),
  });
}

function tableOf({ columns, rows }: Extract<Block, { kind: "table" }>): Table {
  const rowOf = (cells: readonly string[], bold = false) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: columns.map((column, at) => cellOf(cells[at] ?? "", column, bold)),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => Math.round((WIDTH * width) / 100)),
    rows: [
      rowOf(
        columns.map(({ heading }) => heading),
        true,
      ),
      ...rows.map((cells) => rowOf(cells)),
    ],
  });
}

/** Paragraphs are justified, with their first line set in by a centimetre. */
const spaced = { before: 60, after: 60 };
const indented = { firstLine: mm(10) };

function partOf(block: Block): Array<Paragraph | Table> {
  switch (block.kind) {
    case "table":
      return [tableOf(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
    case "annex":
      return [
        new Paragraph({
          pageBreakBefore: true,
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
          keepNext: true,
          children: [run(block.text, { bold: true })],
        }),
      ];
    case "heading":
    case "subheading":
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 120, after: 60 },
          indent: indented,
          children: [run(block.text, { bold: true })],
        }),
      ];
    default: {
      const text = block.kind === "item" ? `- ${block.text}` : block.text;
      const alignment = AlignmentType.JUSTIFIED;
      return [
        new Paragraph({ alignment, spacing: spaced, indent: indented, children: [run(text)] }),
      ];
    }
  }
}

/** The page's number stands at the top in the middle, but on the first page. */
function section(children: Array<Paragraph | Table>) {
  const properties: ISectionPropertiesOptions = { page: PAGE, titlePage: true };
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })],
  });
  return {
    properties,
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    footers: { first: new Footer({ children: [new Paragraph({})] }) },
    children,
  };
}

const PROPERTIES = "docProps/core.xml";
const WRITTEN = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The same file without the moment at which it was packed: the same report gives the same bytes. */
async function timeless(packed: Buffer, day: string): Promise<Buffer> {
  const parts: Map<string, Buffer | string> = await partsOf(packed);
  const core = String(parts.get(PROPERTIES) ?? "");
  parts.set(PROPERTIES, core.replace(WRITTEN, `$1${day}T00:00:00Z`));
  return zipOf(parts);
}

/** A report as DOCX, in the layout of a Vietnamese administrative document. */
export async function reportDocx(snapshot: ReportSnapshot): Promise<Buffer> {
  const { text, annexes } = reportBlocks(snapshot);
  const document = new Document({
    title: subjectOf(snapshot),
    creator: "Hội Liên hiệp Phụ nữ tỉnh",
    lastModifiedBy: "Hội Liên hiệp Phụ nữ tỉnh",
    styles: {
      default: {
        document: { run: { font: FONT, size: TEXT, language: { value: "vi-VN" } } },
      },
    },
    sections: [
      section([
        heads(snapshot),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 360 },
          children: [run(WORDS.title, { bold: true })],
        }),
        line("center", [run(subjectOf(snapshot), { bold: true })]),
        line("center", [run("_______________", { size: 16 })], 240),
        ...text.flatMap(partOf),
        new Paragraph({ spacing: { before: 240 }, children: [] }),
        signature(snapshot),
        ...annexes.flatMap(partOf),
      ]),
    ],
  });
  return timeless(await Packer.toBuffer(document), snapshot.report.signed_on);
}
