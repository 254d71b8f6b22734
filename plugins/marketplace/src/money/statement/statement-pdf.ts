import { drawRows, newPaper, type Paper, type PaperColumn, paperBytes } from "@nang-gio/paper";
import { formatInteger } from "@nang-gio/vietnam";
import type { SettlementSum } from "../../settlement-contract";
import { type Statement, statementFigures, statementHead, statementPaid } from "./read-statement";

/** A4, the long side across: amounts of eight columns stand beside each other. */
const SIZE = { width: 297, height: 210 };
const MARGIN = 12;
const GREY = "#6b665c";

const amount = (value: number) =>
  value < 0 ? formatInteger(value).replace("-", "−") : formatInteger(value);

function drawHead(paper: Paper, statement: Statement): void {
  const { say, row } = statement;
  paper.font("regular").fontSize(9).fillColor(GREY).text(say("market"));
  paper
    .font("bold")
    .fontSize(16)
    .fillColor("#000")
    .text(`${say("title")} ${row.number}`);
  if (row.state === "draft") paper.fontSize(10).fillColor("#a3330b").text(say("draft"));
  paper.moveDown(0.4).fontSize(9).fillColor("#000");
  for (const [label, value] of statementHead(statement)) {
    paper.font("regular").fillColor(GREY).text(`${label}: `, { continued: true });
    paper.fillColor("#000").font("bold").text(value);
  }
  paper.moveDown(0.6).font("regular");
}

function drawFigures(paper: Paper, statement: Statement): void {
  const columns: PaperColumn[] = [
    { heading: statement.say("period"), width: 70 },
    { heading: "đồng", width: 40, align: "right" },
  ];
  const figures = statementFigures(statement);
  drawRows(
    paper,
    columns,
    figures.map(([label, value]) => [label, amount(value)]),
  );
  const paid = statementPaid(statement);
  if (paid) paper.font("bold").text(paid).font("regular");
  paper.fillColor(GREY).text(statement.say("explained")).fillColor("#000").moveDown(0.8);
}

function drawConsignments(paper: Paper, { say, lines, sums, row }: Statement): void {
  if (lines.length === 0) return;
  paper.font("bold").fontSize(11).text(say("consignments")).moveDown(0.3).fontSize(7.5);
  const columns: PaperColumn[] = [
    { heading: say("day"), width: 19 },
    { heading: say("consignment"), width: 17 },
    { heading: say("sale"), width: 23, align: "right" },
    { heading: say("delivery"), width: 17, align: "right" },
    { heading: say("returned"), width: 22, align: "right" },
    { heading: say("commission"), width: 19, align: "right" },
    { heading: say("commission_rule"), width: 24 },
    { heading: say("tax"), width: 22, align: "right" },
    { heading: say("tax_rate"), width: 31 },
    { heading: say("cash_collected"), width: 26, align: "right" },
    { heading: say("refund"), width: 28, align: "right" },
    { heading: say("total"), width: 25, align: "right" },
  ];
  const cells = (
    of: Record<SettlementSum | "change", number>,
    words: { day: string; number: string; commission_rule: string; tax_rate: string },
  ) => {
    const { sale, delivery, returned, commission, tax, cash_collected, refund, change } = of;
    return [
      words.day,
      words.number,
      ...[sale, delivery, returned, commission].map(amount),
      words.commission_rule,
      amount(tax),
      words.tax_rate,
      ...[cash_collected, refund, change].map(amount),
    ];
  };
  drawRows(
    paper,
    columns,
    lines.map((line) => cells(line, line)),
    [
      cells(
        { ...sums, change: row.change - sums.transfer },
        { day: say("total"), number: "", commission_rule: "", tax_rate: "" },
      ),
    ],
  );
}

function drawRules(paper: Paper, { say, rules }: Statement): void {
  if (rules.length === 0) return;
  paper.moveDown(0.6).font("bold").fontSize(11).text(say("rules")).moveDown(0.3).fontSize(8);
  drawRows(
    paper,
    [
      { heading: say("rule"), width: 12 },
      { heading: say("of"), width: 100 },
      { heading: say("rate"), width: 20, align: "right" },
      { heading: say("bounds"), width: 60 },
      { heading: say("from"), width: 25 },
    ],
    rules.map(({ of, rate, bounds, from }, index) => [`[${index + 1}]`, of, rate, bounds, from]),
  );
}

/** Writes on each page which it is; only at the end it is known of how many. */
function drawPageNumbers(paper: Paper, { say, row }: Statement): void {
  const { count } = paper.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    paper.switchToPage(index);
    const { margins, height } = paper.page;
    const [y, bottom] = [height - margins.bottom, margins.bottom];
    margins.bottom = 0;
    paper.fontSize(8).fillColor(GREY);
    const text = `${row.number} · ${say("page", { page: index + 1, pages: count })}`;
    paper.text(text, margins.left, y, { lineBreak: false });
    margins.bottom = bottom;
  }
}

/** A settlement's statement to print; the same settlement gives the same bytes. */
export function statementPdf(statement: Statement): Promise<Buffer> {
  const { say, language, row } = statement;
  const title = `${say("title")} ${row.number}`;
  const paper = newPaper({ size: SIZE, margin: MARGIN, title, language });
  drawHead(paper, statement);
  drawFigures(paper, statement);
  drawConsignments(paper, statement);
  drawRules(paper, statement);
  drawPageNumbers(paper, statement);
  return paperBytes(paper);
}
