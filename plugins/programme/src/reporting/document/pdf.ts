import { MILLIMETRE, newPaper, type Paper, paperBytes } from "@nang-gio/paper";
import { type Block, reportBlocks } from "./report-blocks";
import type { ReportSnapshot } from "./snapshot";
import { longDate, subjectOf, WORDS } from "./words";

const MARGIN = 20;
const TEXT = 11;
const CELL = 8.5;
const PADDING = 1.2 * MILLIMETRE;
const LINE = "#777";
/** A heading is not parted from what begins below it. */
const KEPT = 40 * MILLIMETRE;

const left = (paper: Paper) => paper.page.margins.left;
const widthOf = (paper: Paper) => paper.page.width - 2 * left(paper);
const bottom = (paper: Paper) => paper.page.height - paper.page.margins.bottom;

/** Words in a column of a part of the width, from a height on; gives where they end. */
function column(
  paper: Paper,
  lines: ReadonlyArray<readonly [text: string, font: "regular" | "bold", size: number]>,
  at: { from: number; part: number; y: number; align: "left" | "center" },
): number {
  const width = widthOf(paper) * at.part;
  const x = left(paper) + widthOf(paper) * at.from;
  paper.y = at.y;
  for (const [text, font, size] of lines) {
    paper.font(font).fontSize(size).text(text, x, paper.y, { width, align: at.align });
  }
  return paper.y;
}

function heads(paper: Paper, { report }: ReportSnapshot): void {
  const y = paper.y;
  const end = column(
    paper,
    [
      [WORDS.parent, "regular", 10],
      [WORDS.body, "bold", 10],
      [`Số: ${report.number}`, "regular", 10],
    ],
    { from: 0, part: 0.44, y, align: "center" },
  );
  const other = column(
    paper,
    [
      [WORDS.country, "bold", 10],
      [WORDS.motto, "bold", 10],
      [`${report.place}, ${longDate(report.signed_on)}`, "regular", 10],
    ],
    { from: 0.44, part: 0.56, y, align: "center" },
  );
  paper.y = Math.max(end, other) + 8 * MILLIMETRE;
}

/** Draws a table whose cells wrap, its headings again on each page. */
function drawTable(paper: Paper, { columns, rows }: Extract<Block, { kind: "table" }>): void {
  const widths = columns.map(({ width }) => (widthOf(paper) * width) / 100);
  const row = (cells: readonly string[], isHead: boolean) => {
    paper.font(isHead ? "bold" : "regular").fontSize(CELL);
    const inner = (at: number) => (widths[at] ?? 0) - 2 * PADDING;
    const heights = cells.map((text, at) => paper.heightOfString(text, { width: inner(at) }));
    const height = Math.max(...heights) + 2 * PADDING;
    if (paper.y + height > bottom(paper)) {
      paper.addPage();
      if (!isHead) head();
      paper.font("regular").fontSize(CELL);
    }
    const y = paper.y;
    let x = left(paper);
    cells.forEach((text, at) => {
      const width = widths[at] ?? 0;
      paper.rect(x, y, width, height).lineWidth(0.5).stroke(LINE);
      const align = isHead ? "center" : (columns[at]?.align ?? "left");
      paper.text(text, x + PADDING, y + PADDING, { width: inner(at), align });
      x += width;
    });
    paper.x = left(paper);
    paper.y = y + height;
  };
  const head = () =>
    row(
      columns.map(({ heading }) => heading),
      true,
    );
  head();
  for (const cells of rows) row(cells, false);
  paper.moveDown(0.6);
}

function draw(paper: Paper, block: Block): void {
  if (block.kind === "table") {
    drawTable(paper, block);
    return;
  }
  if (block.kind === "annex") paper.addPage();
  const bold = block.kind !== "paragraph" && block.kind !== "item";
  const text = block.kind === "item" ? `- ${block.text}` : block.text;
  if (bold && paper.y + KEPT > bottom(paper)) paper.addPage();
  paper.font(bold ? "bold" : "regular").fontSize(TEXT);
  const align = block.kind === "annex" ? "center" : bold ? "left" : "justify";
  paper.text(text, left(paper), paper.y, { width: widthOf(paper), align, lineGap: 1.5 });
  paper.moveDown(0.35);
}

function signature(paper: Paper, { report }: ReportSnapshot): void {
  const { recipients, signer_title, signer_name } = report;
  if (paper.y + 50 * MILLIMETRE > bottom(paper)) paper.addPage();
  const y = paper.y + 6 * MILLIMETRE;
  column(
    paper,
    [
      [WORDS.recipients, "bold", 10],
      ...recipients.map((one) => [`- ${one};`, "regular", 9] as const),
    ],
    { from: 0, part: 0.5, y, align: "left" },
  );
  const end = column(
    paper,
    [
      [WORDS.on_behalf, "bold", TEXT],
      [signer_title.toUpperCase(), "bold", TEXT],
    ],
    { from: 0.5, part: 0.5, y, align: "center" },
  );
  column(paper, [[signer_name, "bold", TEXT]], {
    ...{ from: 0.5, part: 0.5, align: "center" as const },
    y: end + 22 * MILLIMETRE,
  });
}

/** Pages are numbered at their top, in the middle, but the first. */
function number(paper: Paper): void {
  const { start, count } = paper.bufferedPageRange();
  for (let at = 1; at < count; at++) {
    paper.switchToPage(start + at);
    const y = paper.page.margins.top - 8 * MILLIMETRE;
    const box = { width: widthOf(paper), align: "center" as const, lineBreak: false };
    paper
      .font("regular")
      .fontSize(10)
      .text(String(at + 1), left(paper), y, box);
  }
}

/** A report as PDF, of the same text as the DOCX. */
export function reportPdf(snapshot: ReportSnapshot): Promise<Buffer> {
  const { text, annexes } = reportBlocks(snapshot);
  const title = `${WORDS.title}. ${subjectOf(snapshot)}`;
  const paper = newPaper({ size: "A4", margin: MARGIN, title, language: "vi" });
  heads(paper, snapshot);
  const centred = { width: widthOf(paper), align: "center" as const };
  paper.font("bold").fontSize(13).text(WORDS.title, left(paper), paper.y, centred);
  paper.fontSize(TEXT).text(subjectOf(snapshot), centred).moveDown(1);
  for (const block of text) draw(paper, block);
  signature(paper, snapshot);
  for (const block of annexes) draw(paper, block);
  number(paper);
  return paperBytes(paper);
}
