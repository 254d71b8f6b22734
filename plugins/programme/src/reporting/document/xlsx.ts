import { type Cell, type Formula, type TableSheet, xlsxBytes } from "@nang-gio/paper";
import type { Figure } from "../../indicators-contract";
import { mainFigure } from "../rules/standing";
import type { ReportSnapshot, SnapshotIndicator } from "./snapshot";
import { moneyIn, shortDate, shownSetting, subjectOf, WORDS } from "./words";

/** What a sheet's first row below its lead, the empty line and the headings is. */
const firstRow = (lead: number) => lead + 3;

/** A column's letters, from 0 on: A … Z, AA … */
function letters(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : letters(Math.floor(at / 26) - 1) + rest;
}

const BY_HAND = "Nhập tay";
const SHARE = "0.00%";

/** A count, or an amount in whole units of its currency. */
const whole = (figure: Exclude<Figure, { kind: "ratio" }>, value: number) =>
  figure.kind === "money" ? moneyIn({ ...figure, value }) : value;

interface Line {
  indicator: SnapshotIndicator;
  figure: Figure | null;
}

const linesOf = ({ indicators }: ReportSnapshot): Line[] =>
  indicators.flatMap((indicator): Line[] => {
    const figures = indicator.period?.figures ?? [];
    return figures.length > 0
      ? figures.map((figure) => ({ indicator, figure }))
      : [{ indicator, figure: null }];
  });

/** A share of the two counts beside it; with no one to count it says so. */
function share(row: number, numerator: number, denominator: number): Formula {
  return {
    formula: `IF(F${row}=0,"${WORDS.no_one}",E${row}/F${row})`,
    result: denominator === 0 ? WORDS.no_one : numerator / denominator,
    format: SHARE,
  };
}

/** Sums of what was entered by hand of an indicator; its rows stand in a sheet of their own. */
function byHand(code: string, column: string, result: number): Formula {
  return {
    formula: `SUMIF('${BY_HAND}'!$A:$A,"${code}",'${BY_HAND}'!$${column}:$${column})`,
    result,
  };
}

function resultCells({ indicator, figure }: Line, row: number): Cell[] {
  const { code, kind, name, unit, manual, target, cumulative } = indicator;
  const sum = (of: (one: (typeof manual)[number]) => number | null) =>
    manual.reduce((total, one) => total + (of(one) ?? 0), 0);
  const values = (): Cell[] => {
    if (figure?.kind === "ratio") {
      const { numerator, denominator } = figure;
      return [share(row, numerator, denominator), numerator, denominator, "tính từ hồ sơ"];
    }
    if (figure) return [whole(figure, figure.value), null, null, "tính từ hồ sơ"];
    if (manual.length === 0) return [null, null, null, WORDS.not_computed];
    if (kind !== "ratio")
      return [
        byHand(
          code,
          "C",
          sum(({ value }) => value),
        ),
        null,
        null,
        "nhập tay",
      ];
    const [part, all] = [sum(({ numerator }) => numerator), sum(({ denominator }) => denominator)];
    return [share(row, part, all), byHand(code, "D", part), byHand(code, "E", all), "nhập tay"];
  };
  const main = cumulative && mainFigure(kind, cumulative.figures);
  const isMain = target && figure && main?.key === figure.key;
  const measured = isMain ? (main?.value ?? null) : null;
  const over = kind === "ratio" ? 10_000 : 1;
  const missing: Cell =
    target && measured !== null
      ? {
          formula: `MAX(0,I${row}-H${row})`,
          result: Math.max(0, target.value - measured) / over,
          format: kind === "ratio" ? SHARE : undefined,
        }
      : null;
  const shown = (value: number): Cell =>
    kind === "ratio" ? { formula: `${value}/10000`, result: value / over, format: SHARE } : value;
  const [value = null, numerator = null, denominator = null, source = null] = values();
  return [
    ...[code, name.vi, figure ? figure.name.vi : unit.vi, value, numerator, denominator, source],
    ...[
      measured === null ? null : shown(measured),
      target && (isMain || !figure) ? shown(target.value) : null,
    ],
    missing,
  ];
}

function results(snapshot: ReportSnapshot): TableSheet {
  const lead = leadOf(snapshot);
  return {
    name: "Kết quả",
    lead,
    columns: [
      { heading: "Mã", width: 7 },
      { heading: "Chỉ tiêu", width: 48 },
      { heading: "Số liệu", width: 28 },
      { heading: "Trong kỳ", width: 16 },
      { heading: "Tử số", width: 10 },
      { heading: "Mẫu số", width: 10 },
      { heading: "Nguồn", width: 15 },
      { heading: "Luỹ kế", width: 12 },
      { heading: "Mục tiêu", width: 12 },
      { heading: "Còn thiếu", width: 12 },
    ],
    rows: linesOf(snapshot).map((line, at) => resultCells(line, firstRow(lead.length) + at)),
  };
}

const leadOf = (snapshot: ReportSnapshot): string[][] => [
  [`${WORDS.title} số ${snapshot.report.number}`],
  [subjectOf(snapshot)],
  [`Số liệu tính đến hết ngày ${shortDate(snapshot.report.computed_on)}.`],
];

/** Counts by the place that reports of them, with a live total of each; beside it what the report says. */
function byPlaces(snapshot: ReportSnapshot): TableSheet {
  const lead = leadOf(snapshot);
  const columns = linesOf(snapshot).flatMap(({ indicator, figure }) =>
    figure && figure.kind !== "ratio" ? [{ indicator, figure }] : [],
  );
  const places = [...snapshot.places, { code: null, name: "Không chia theo địa bàn" }];
  const countOf = ({ indicator, figure }: (typeof columns)[number], code: string | null) =>
    whole(figure, indicator.by_place.find(({ place }) => place === code)?.counts[figure.key] ?? 0);
  const first = firstRow(lead.length);
  const last = first + places.length - 1;
  const total = last + 1;
  const sums = columns.map((column, at): Formula => {
    const letter = letters(at + 1);
    const result = places.reduce((sum, { code }) => sum + countOf(column, code), 0);
    return { formula: `SUM(${letter}${first}:${letter}${last})`, result };
  });
  return {
    name: "Theo địa bàn",
    lead,
    columns: [
      { heading: "Địa bàn", width: 28 },
      ...columns.map(({ indicator, figure }) => ({
        heading: `${indicator.code} · ${figure.name.vi}${figure.kind === "money" ? ` (${figure.currency})` : ""}`,
        width: 14,
      })),
    ],
    rows: places.map(({ code, name }) => [name, ...columns.map((column) => countOf(column, code))]),
    foot: [
      ["Tổng cộng", ...sums],
      ["Trong báo cáo", ...columns.map(({ figure }) => whole(figure, figure.value))],
      [
        "Chênh lệch",
        ...columns.map(({ figure }, at): Formula => {
          const letter = letters(at + 1);
          const result = Number(sums[at]?.result ?? 0) - whole(figure, figure.value);
          return { formula: `${letter}${total}-${letter}${total + 1}`, result };
        }),
      ],
    ],
  };
}

const manualSheet = ({ indicators }: ReportSnapshot): TableSheet => ({
  name: BY_HAND,
  columns: [
    { heading: "Mã", width: 7 },
    { heading: "Đơn vị báo cáo", width: 36 },
    { heading: "Số liệu", width: 12 },
    { heading: "Tử số", width: 10 },
    { heading: "Mẫu số", width: 10 },
    { heading: "Minh chứng", width: 50 },
    { heading: "Đường dẫn", width: 50 },
  ],
  rows: indicators.flatMap(({ code, manual }) =>
    manual.map(({ sender, value, numerator, denominator, evidence, link }) => [
      ...[code, sender, value, numerator, denominator, evidence, link],
    ]),
  ),
});

const sendersSheet = ({ senders }: ReportSnapshot): TableSheet => ({
  name: "Đơn vị báo cáo",
  columns: [
    { heading: "TT", width: 6 },
    { heading: "Đơn vị", width: 50 },
    { heading: "Ngày nộp", width: 14 },
    { heading: "Thời hạn", width: 14 },
  ],
  rows: senders.map(({ name, submitted_on, is_late }, at) => [
    ...[at + 1, name, shortDate(submitted_on), is_late ? WORDS.late : WORDS.in_time],
  ]),
});

const methodSheet = ({ indicators, settings }: ReportSnapshot): TableSheet => ({
  name: "Cách tính",
  lead: settings.map((setting) => [shownSetting(setting)]),
  columns: [
    { heading: "Mã", width: 7 },
    { heading: "Chỉ tiêu", width: 40 },
    { heading: "Tính những gì", width: 70 },
    { heading: "Đơn vị đếm", width: 50 },
    { heading: "Kỳ", width: 40 },
    { heading: "Nguồn", width: 40 },
  ],
  rows: indicators.flatMap(({ code, name, words }) =>
    words
      ? [[code, name.vi, words.counts.vi, words.counted_in.vi, words.period.vi, words.sources.vi]]
      : [],
  ),
});

/** The report's annexes as a workbook whose totals are formulas. */
export function reportXlsx(snapshot: ReportSnapshot): Promise<Buffer> {
  const sheets = [results, byPlaces, manualSheet, sendersSheet, methodSheet];
  return xlsxBytes(sheets.map((sheet) => sheet(snapshot)));
}
