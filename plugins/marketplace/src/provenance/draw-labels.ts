import { type Language, translate } from "@nang-gio/access/problem";
import type { LotView } from "@nang-gio/cooperative/contract";
import { spacedTraceCode } from "@nang-gio/cooperative/rules/trace-code";
import { drawQrCode, MILLIMETRE, newPaper, type Paper, paperBytes } from "@nang-gio/paper";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import type { LabelSize } from "../contract";
import "../messages/register";

/** What stands on each label of a lot. */
export interface LabelFacts {
  lot: Pick<
    LotView,
    "product_title" | "number" | "trace_code" | "produced_on" | "use_by" | "growing_area"
  >;
  cooperative: string;
  /** Address of the shop, to which the code leads. */
  shopUrl: string;
  language: Language;
}

/** A grid of labels on a sheet or a roll; lengths in millimetres. */
interface Grid {
  sheet: "A4" | { width: number; height: number };
  columns: number;
  rows: number;
  width: number;
  height: number;
}

/** A4 sheets of 24 labels (70 × 37 mm, as stationers sell them), and rolls of label printers. */
const GRIDS: Readonly<Record<LabelSize, Grid>> = {
  "a4-24": { sheet: "A4", columns: 3, rows: 8, width: 70, height: 37 },
  "roll-50x30": {
    sheet: { width: 50, height: 30 },
    ...{ columns: 1, rows: 1, width: 50, height: 30 },
  },
  "roll-70x40": {
    sheet: { width: 70, height: 40 },
    ...{ columns: 1, rows: 1, width: 70, height: 40 },
  },
};
const A4_WIDTH = 210;
const A4_HEIGHT = 297;
/** Free space inside a label, also where printers shift the paper. */
const MARGIN = 2;
const GAP = 1.5;
/** How much smaller a line may be written, so that it is not cut. */
const SMALLEST = 0.75;

const day = (date: string) => formatDate(calendarDate(date));

function linesOf({ lot, cooperative, language }: LabelFacts): string[] {
  const say = (key: string, value: string) =>
    translate(`marketplace.${key}`, language, { value }) ?? key;
  return [
    cooperative,
    say("label_lot", lot.number),
    say("label_produced", day(lot.produced_on)),
    ...(lot.use_by ? [say("label_use_by", day(lot.use_by))] : []),
    ...(lot.growing_area ? [say("label_area", lot.growing_area.number)] : []),
  ];
}

/** Draws one label with its upper left corner at a place; what does not fit is written smaller, then cut with an
 * ellipsis. */
function drawLabel(paper: Paper, facts: LabelFacts, grid: Grid, left: number, top: number): void {
  const mm = (length: number) => length * MILLIMETRE;
  const height = grid.height - 2 * MARGIN;
  const code = Math.min(height, grid.width * 0.44);
  const textWidth = mm(grid.width - 2 * MARGIN - code - GAP);
  const x = mm(left + MARGIN);
  const y = mm(top + MARGIN);
  const size = grid.height < 35 ? 5.5 : 6.5;
  const line = { width: textWidth, ellipsis: true, lineBreak: true } as const;
  paper
    .fillColor("#000")
    .font("bold")
    .fontSize(size + 1.5);
  const title = { ...line, height: mm(height * 0.34) };
  paper.text(facts.lot.product_title, x, y, title);
  const below = y + Math.min(paper.heightOfString(facts.lot.product_title, line), title.height);
  paper.font("regular").fontSize(size);
  let at = below + mm(0.6);
  for (const text of linesOf(facts)) {
    const each = paper.currentLineHeight(true);
    if (at + each > y + mm(height) - 2 * each) break;
    const whole = (0.99 * textWidth) / paper.widthOfString(text);
    paper.fontSize(size * Math.max(SMALLEST, Math.min(1, whole)));
    paper.text(text, x, at, { ...line, height: each });
    paper.fontSize(size);
    at += each;
  }
  paper.fontSize(size - 1);
  const printed = spacedTraceCode(facts.lot.trace_code);
  const codeHeight = paper.heightOfString(printed, { width: textWidth });
  paper.text(printed, x, y + mm(height) - codeHeight, { width: textWidth });
  drawQrCode(paper, traceAddress(facts), {
    x: mm(left + grid.width - MARGIN - code),
    y: y + mm((height - code) / 2),
    size: mm(code),
  });
}

/** Where a label's code leads. */
export function traceAddress({ shopUrl, lot }: Pick<LabelFacts, "shopUrl" | "lot">): string {
  return `${shopUrl.replace(/\/$/, "")}/truy-xuat/${lot.trace_code}`;
}

/** Labels of a lot as a PDF: so many as are wanted, on as many sheets as they need. */
export async function drawLabels(
  facts: LabelFacts & { size: LabelSize; count: number },
): Promise<Buffer> {
  const grid = GRIDS[facts.size];
  const title =
    translate("marketplace.label_title", facts.language, { value: facts.lot.number }) ?? "";
  const paper = newPaper({ size: grid.sheet, margin: 0, title, language: facts.language });
  const perSheet = grid.columns * grid.rows;
  const onSheet = grid.sheet === "A4";
  const leftEdge = onSheet ? (A4_WIDTH - grid.columns * grid.width) / 2 : 0;
  const topEdge = onSheet ? (A4_HEIGHT - grid.rows * grid.height) / 2 : 0;
  for (let index = 0; index < facts.count; index += 1) {
    const place = index % perSheet;
    if (index > 0 && place === 0) paper.addPage();
    const column = place % grid.columns;
    const row = Math.floor(place / grid.columns);
    drawLabel(paper, facts, grid, leftEdge + column * grid.width, topEdge + row * grid.height);
  }
  return paperBytes(paper);
}
