import { MILLIMETRE, type Paper } from "./paper";

/** A column of a long table; its width in millimetres. */
export interface PaperColumn {
  readonly heading: string;
  readonly width: number;
  readonly align?: "left" | "right";
}

const PADDING = 1 * MILLIMETRE;
const ROW = 5 * MILLIMETRE;
const LINE = "#c9c5bb";
const SHADE = "#f3efe6";

/** As much of a text as fits, with an ellipsis where it does not. */
function fitting(paper: Paper, text: string, width: number): string {
  if (paper.widthOfString(text) <= width) return text;
  let kept = text.length - 1;
  while (kept > 0 && paper.widthOfString(`${text.slice(0, kept)}…`) > width) kept -= 1;
  return `${text.slice(0, kept)}…`;
}

/** Draws one row of a long table below what is there, and gives where the next begins. */
function drawRow(
  paper: Paper,
  columns: readonly PaperColumn[],
  cells: readonly string[],
  y: number,
): number {
  let x = paper.page.margins.left;
  for (const [index, { width, align }] of columns.entries()) {
    const inner = width * MILLIMETRE - 2 * PADDING;
    const text = fitting(paper, cells[index] ?? "", inner);
    const free = align === "right" ? inner - paper.widthOfString(text) : 0;
    paper.text(text, x + PADDING + free, y + PADDING, { lineBreak: false });
    x += width * MILLIMETRE;
  }
  return y + ROW;
}

/**
 * Draws a long table from where the paper is: a line a row, its headings again on each page, the rows of `foot` in bold at its end.
 * PDFKit's own `table()` measures every cell against the others and takes a hundred times as long for thousands of rows.
 */
export function drawRows(
  paper: Paper,
  columns: readonly PaperColumn[],
  rows: Iterable<readonly string[]>,
  foot: ReadonlyArray<readonly string[]> = [],
): void {
  const { left } = paper.page.margins;
  const right = left + columns.reduce((sum, { width }) => sum + width * MILLIMETRE, 0);
  let y = paper.y;
  const line = () => paper.moveTo(left, y).lineTo(right, y).lineWidth(0.5).stroke(LINE);
  const head = () => {
    paper
      .rect(left, y, right - left, ROW)
      .fill(SHADE)
      .fillColor("#000")
      .font("bold");
    const headings = columns.map(({ heading }) => heading);
    y = drawRow(paper, columns, headings, y);
    paper.font("regular");
  };
  const draw = (cells: readonly string[]) => {
    if (y + ROW > paper.page.height - paper.page.margins.bottom - ROW) {
      paper.addPage();
      y = paper.page.margins.top;
      head();
    }
    y = drawRow(paper, columns, cells, y);
    line();
  };
  head();
  for (const cells of rows) draw(cells);
  paper.font("bold");
  for (const cells of foot) draw(cells);
  paper.font("regular");
  paper.x = left;
  paper.y = y + ROW / 2;
}
