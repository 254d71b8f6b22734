import { formatInteger } from "@nang-gio/vietnam";
import { DIFFICULTIES, PROPOSALS, TASKS } from "../plan";
import { mainFigure } from "../rules/standing";
import { manualTotal } from "./manual-total";
import type { ReportSnapshot, SnapshotIndicator } from "./snapshot";
import { shortDate, shownFigure, shownSetting, shownShare, shownValue, WORDS } from "./words";

/** A column of a table: its part of the width in per cent. */
export interface BlockColumn {
  heading: string;
  width: number;
  align?: "left" | "center" | "right";
}

/** A part of the report, whatever it is written as. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "subheading"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "item"; text: string }
  | { kind: "table"; columns: readonly BlockColumn[]; rows: ReadonlyArray<readonly string[]> }
  | { kind: "annex"; text: string };

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (text: string): Block => ({ kind: "heading", text });
const linesOf = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== "");

/** The result of a period: computed, or entered by hand and then marked so. */
export function resultOf({ kind, period, manual }: SnapshotIndicator): string {
  const figure = period && mainFigure(kind, period.figures);
  if (figure) return shownFigure(figure);
  const total = manualTotal(kind, manual);
  if (!total) return WORDS.not_computed;
  const shown = kind === "ratio" ? shownShare(total.share) : formatInteger(total.value ?? 0);
  return `${shown} ${WORDS.by_hand}`;
}

function standingWords({ standing, kind }: SnapshotIndicator): string {
  const { state, reached, missing } = standing;
  if (state === "reached") return "Đạt";
  if (state === "no_one") return "Không có ai để tính";
  if (state === "not_computed") return "Chưa tính";
  if (state === "monitored") return "Theo dõi";
  return `${shownShare(reached)}, còn ${shownValue(kind, missing ?? 0)}`;
}

function resultsTable(targeted: readonly SnapshotIndicator[], due: number): Block {
  return {
    kind: "table",
    columns: [
      { heading: "Mã", width: 8, align: "center" },
      { heading: "Mục tiêu", width: 31 },
      { heading: "Đơn vị", width: 9, align: "center" },
      { heading: "Ban đầu", width: 11, align: "right" },
      { heading: `Đến năm ${due}`, width: 10, align: "right" },
      { heading: "Trong kỳ", width: 11, align: "right" },
      { heading: "Luỹ kế", width: 10, align: "right" },
      { heading: "Đánh giá", width: 10, align: "center" },
    ],
    rows: targeted.map((one) => {
      const { code, name, unit, kind, target, baseline, cumulative } = one;
      const figure = cumulative && mainFigure(kind, cumulative.figures);
      return [
        ...[code, name.vi, unit.vi],
        baseline ? shownValue(kind, baseline.value) : WORDS.unknown,
        target ? shownValue(kind, target.value) : "–",
        resultOf(one),
        figure ? shownFigure(figure) : "–",
        standingWords(one),
      ];
    }),
  };
}

function processTable(indicators: readonly SnapshotIndicator[]): Block {
  const lines = ({ period, ...one }: SnapshotIndicator) =>
    period
      ? period.figures.map((figure) => `${figure.name.vi}: ${shownFigure(figure)}`).join("\n")
      : resultOf({ period, ...one });
  return {
    kind: "table",
    columns: [
      { heading: "Mã", width: 8, align: "center" },
      { heading: "Nội dung", width: 37 },
      { heading: "Đơn vị", width: 15, align: "center" },
      { heading: "Kết quả trong kỳ", width: 40 },
    ],
    rows: indicators.map((one) => [one.code, one.name.vi, one.unit.vi, lines(one)]),
  };
}

/** What bodies told of something, each by its name. */
function told({ senders }: ReportSnapshot, key: string): Block[] {
  return senders.flatMap(({ name, narrative }) => {
    const text = narrative[key];
    return text ? [{ kind: "item" as const, text: `${name}: ${linesOf(text).join(" ")}` }] : [];
  });
}

function tasksTold(snapshot: ReportSnapshot): Block[] {
  return TASKS.flatMap(({ code, name }) => {
    const items = told(snapshot, code);
    return items.length > 0
      ? [{ kind: "subheading" as const, text: `${code}. ${name.vi}` }, ...items]
      : [];
  });
}

function orNothing(blocks: Block[]): Block[] {
  return blocks.length > 0 ? blocks : [paragraph("Không có.")];
}

function annexes(snapshot: ReportSnapshot): Block[] {
  const { senders, indicators, settings } = snapshot;
  const manual = indicators.flatMap(({ code, kind, manual: figures }) =>
    figures.map((one) => [
      code,
      one.sender,
      kind === "ratio"
        ? `${formatInteger(one.numerator ?? 0)}/${formatInteger(one.denominator ?? 0)}`
        : formatInteger(one.value ?? 0),
      `${one.evidence}\n${one.link}`,
    ]),
  );
  return [
    { kind: "annex", text: "Phụ lục I. Đơn vị báo cáo" },
    {
      kind: "table",
      columns: [
        { heading: "TT", width: 8, align: "center" },
        { heading: "Đơn vị", width: 56 },
        { heading: "Ngày nộp", width: 18, align: "center" },
        { heading: "Thời hạn", width: 18, align: "center" },
      ],
      rows: senders.map(({ name, submitted_on, is_late }, at) => [
        ...[String(at + 1), name, shortDate(submitted_on)],
        is_late ? WORDS.late : WORDS.in_time,
      ]),
    },
    { kind: "annex", text: "Phụ lục II. Cách tính" },
    ...settings.map((setting) => ({ kind: "item" as const, text: `${shownSetting(setting)}.` })),
    ...indicators.flatMap(({ code, name, words }): Block[] =>
      words
        ? [
            { kind: "subheading", text: `${code}. ${name.vi}` },
            paragraph(`${words.counts.vi} ${words.counted_in.vi} ${words.period.vi}`),
            paragraph(`Nguồn: ${words.sources.vi}`),
          ]
        : [],
    ),
    { kind: "annex", text: "Phụ lục III. Số liệu nhập tay và minh chứng" },
    ...(manual.length > 0
      ? [
          {
            kind: "table" as const,
            columns: [
              { heading: "Mã", width: 8, align: "center" as const },
              { heading: "Đơn vị báo cáo", width: 32 },
              { heading: "Số liệu", width: 15, align: "right" as const },
              { heading: "Minh chứng", width: 45 },
            ],
            rows: manual,
          },
        ]
      : [paragraph("Không có số liệu nhập tay.")]),
  ];
}

/** The report's text between its heading and its signature, with its annexes after. */
export function reportBlocks(snapshot: ReportSnapshot): { text: Block[]; annexes: Block[] } {
  const { report, period, plan, senders, indicators, target_proposals } = snapshot;
  const targeted = indicators.filter(({ code }) => code.startsWith("I"));
  const process = indicators.filter(({ code }) => code.startsWith("P"));
  const due = targeted.find(({ target }) => target)?.target?.due_year ?? 2030;
  const late = senders.filter(({ is_late }) => is_late).length;
  const days = `từ ngày ${shortDate(period.first_day)} đến ngày ${shortDate(period.last_day)}`;
  const own = (text: string | null) => (text ? linesOf(text).map(paragraph) : []);
  return {
    text: [
      paragraph(
        `Thực hiện ${plan.basis.vi} của Thủ tướng Chính phủ, Hội Liên hiệp Phụ nữ tỉnh báo cáo kết quả ${days} như sau:`,
      ),
      heading("I. TÌNH HÌNH BÁO CÁO"),
      paragraph(
        `${senders.length} đơn vị đã báo cáo, trong đó ${late} đơn vị nộp muộn (Phụ lục I). Số liệu tính từ hồ sơ đến hết ngày ${shortDate(report.computed_on)}; số liệu nhập tay được ghi rõ và có minh chứng (Phụ lục III).`,
      ),
      heading("II. KẾT QUẢ THỰC HIỆN MỤC TIÊU"),
      resultsTable(targeted, due),
      heading("III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
      processTable(process),
      ...tasksTold(snapshot),
      heading("IV. KHÓ KHĂN, VƯỚNG MẮC"),
      ...orNothing([...own(report.difficulties), ...told(snapshot, DIFFICULTIES)]),
      heading("V. ĐỀ XUẤT, KIẾN NGHỊ"),
      ...orNothing([
        ...own(report.proposals),
        ...target_proposals.map(({ code, due_year, value, reason }) => {
          const kind = indicators.find((one) => one.code === code)?.kind ?? "count";
          const text = `Điều chỉnh mục tiêu ${code} đến năm ${due_year} thành ${shownValue(kind, value)}: ${reason}`;
          return { kind: "item" as const, text };
        }),
        ...told(snapshot, PROPOSALS),
      ]),
    ],
    annexes: annexes(snapshot),
  };
}
