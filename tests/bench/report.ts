import type { CartTimes } from "./carts";
import type { Held } from "./held-memory";
import type { ImportTimes } from "./import";
import type { PageReport } from "./lighthouse";
import type { Measured } from "./load";
import type { SettlementTimes } from "./settlements";
import type { WorkspaceTimes } from "./workspace";
import type { Filled } from "./workspace-fill";

/** What was measured with one number of products. */
export interface SizeReport {
  products: number;
  stockListing: Measured;
  stockProduct: Measured;
  pages: Array<{ name: string; of: "listing" | "product"; cached: boolean; measured: Measured }>;
  /** Resident megabytes after the load, by process. */
  memory: Record<string, number>;
}

/** How many times as many requests per second as the stock route, and how far p99 may be from p50. */
const TARGETS = {
  listing: { cached: 12, fresh: 3 },
  product: { cached: 8, fresh: 1.5 },
} as const;
const MOST_SPREAD = 3;
const MOST_GROWTH = 2;
const MOST_SETTLEMENT_SECONDS = 60;
const MOST_LIST_MS = 150;

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const verdict = (isMet: boolean) => (isMet ? "yes" : "**no**");

function row(cells: ReadonlyArray<string | number>): string {
  return `| ${cells.join(" | ")} |`;
}

function heading(cells: readonly string[]): string[] {
  return [row(cells), `|${cells.map((_, at) => (at === 0 ? "---" : "--:")).join("|")}|`];
}

/** One number of products as a Markdown table: each page beside the stock route that it is held against. */
export function sizeTable(report: SizeReport): string {
  const { products, stockListing, stockProduct, pages, memory } = report;
  const stock = { listing: stockListing, product: stockProduct };
  const line = (name: string, { perSecond, p50, p99 }: Measured) => [
    name,
    perSecond.toFixed(0),
    ms(p50),
    ms(p99),
  ];
  const lines = pages.map(({ name, of, cached, measured }) => {
    const ratio = measured.perSecond / stock[of].perSecond;
    const target = TARGETS[of][cached ? "cached" : "fresh"];
    const spread = measured.p99 / measured.p50;
    return row([
      ...line(name, measured),
      `${ratio.toFixed(1)}×`,
      `${target}×: ${verdict(ratio >= target)}`,
      `${spread.toFixed(1)}: ${verdict(spread < MOST_SPREAD)}`,
    ]);
  });
  return [
    `### ${products.toLocaleString("en")} products`,
    "",
    ...heading(["", "requests/s", "p50 ms", "p99 ms", "to stock", "at least", "p99/p50 under 3"]),
    row([...line("stock `GET /store/products?limit=20&region_id=…`", stockListing), "", "", ""]),
    row([...line("stock `GET /store/products/:id`", stockProduct), "", "", ""]),
    ...lines,
    "",
    `Memory after the load: ${Object.entries(memory)
      .map(([name, megabytes]) => `${name} ${megabytes} MB`)
      .join(", ")}.`,
  ].join("\n");
}

/** How much slower each page became from the fewest to the most products. */
export function growthTable(least: SizeReport, most: SizeReport): string {
  const lines = least.pages.map(({ name, measured }) => {
    const later = most.pages.find((page) => page.name === name)?.measured ?? measured;
    const growth = later.p50 / measured.p50;
    return row([
      name,
      ms(measured.p50),
      ms(later.p50),
      `${growth.toFixed(1)}×`,
      verdict(growth <= MOST_GROWTH),
    ]);
  });
  return [
    `### From ${least.products.toLocaleString("en")} to ${most.products.toLocaleString("en")} products`,
    "",
    ...heading(["p50 in ms", "least", "most", "growth", "at most 2×"]),
    ...lines,
  ].join("\n");
}

/** Cart routes with and without the market's plugins. */
export function cartTable(market: CartTimes, stock: CartTimes): string {
  const line = (name: string, part: keyof CartTimes) =>
    row([
      name,
      ms(stock[part].p50),
      ms(stock[part].p99),
      ms(market[part].p50),
      ms(market[part].p99),
      `${(market[part].p50 / stock[part].p50).toFixed(2)}×`,
    ]);
  return [
    "### Cart, one shopper after the other",
    "",
    ...heading(["ms", "stock p50", "stock p99", "market p50", "market p99", "p50 to stock"]),
    line("add to cart", "add"),
    line("complete", "complete"),
  ].join("\n");
}

/** A settlement against a minute, what the backend holds after each of several, and the check of the whole ledger. */
export function settlementTable(
  { consignments, steps, before, most }: SettlementTimes,
  held: readonly Held[],
  check: ImportTimes,
): string {
  const whole = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    `### Settlement of ${consignments.toLocaleString("en")} consignments`,
    "",
    ...heading(["", "s"]),
    ...steps.map(({ name, seconds }) => row([name, seconds.toFixed(1)])),
    row(["all, under 60 s", `${whole.toFixed(1)}: ${verdict(whole < MOST_SETTLEMENT_SECONDS)}`]),
    "",
    `Memory of the backend: ${before} MB before, ${most} MB at most meanwhile.`,
    "",
    ...heading(["MB held, garbage collected", "objects", "buffers", "resident"]),
    ...held.map(({ heap, buffers, resident }, settled) =>
      row([settled === 0 ? "before" : `after ${settled}`, heap, buffers, resident]),
    ),
    "",
    `The check of ${check.rows.toLocaleString("en")} entries took ${check.seconds.toFixed(1)} s, ${check.megabytes.toFixed(0)} MB at most, in a process of its own, its start with it.`,
  ].join("\n");
}

/** Lists of the workspace: whole pages of the shop, and what they ask the backend for. */
export function workspaceTable(filled: Filled, times: readonly WorkspaceTimes[]): string {
  const count = (value: number) => value.toLocaleString("en");
  const { cooperatives, products, consignments } = filled;
  const tables = times.flatMap(({ size, lists }) => [
    "",
    `The ${size} one: ${count(filled[size].products)} products, ${count(filled[size].consignments)} consignments.`,
    "",
    ...heading(["ms", "page p50", "page p99", `under ${MOST_LIST_MS}`, "API p50", "API p99"]),
    ...lists.map(({ name, page, api }) =>
      row([
        name,
        ms(page.p50),
        ms(page.p99),
        verdict(page.p99 < MOST_LIST_MS),
        ms(api.p50),
        ms(api.p99),
      ]),
    ),
  ]);
  return [
    `### Workspace of ${count(cooperatives)} co-operatives, ${count(products)} products, ${count(consignments)} consignments`,
    ...tables,
  ].join("\n");
}

/** A large workbook, against three minutes and 1.5 GB. */
export function importTable({ rows, seconds, megabytes }: ImportTimes): string {
  return [
    "### Import",
    "",
    ...heading(["product rows", "s", "MB", "under 180 s", "under 1,500 MB"]),
    row([
      rows.toLocaleString("en"),
      seconds.toFixed(0),
      megabytes.toFixed(0),
      verdict(seconds < 180),
      verdict(megabytes < 1_500),
    ]),
  ].join("\n");
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Pages as Lighthouse judges them on a mobile phone. */
export function lighthouseTable(reports: readonly PageReport[]): string {
  const names = ["performance", "accessibility", "best-practices", "seo"];
  return [
    "### Lighthouse, mobile",
    "",
    ...heading(["page", ...names, "LCP s", "CLS", "scripts kB", "styles kB", "what costs points"]),
    ...reports.map(({ path, scores, lcp, cls, scriptBytes, styleBytes, missed }) =>
      row([
        `\`${path}\``,
        ...names.map((name) => scores[name] ?? "–"),
        (lcp / 1000).toFixed(2),
        cls.toFixed(3),
        kilobytes(scriptBytes),
        kilobytes(styleBytes),
        [...new Set(missed)].join(", ") || "nothing",
      ]),
    ),
  ].join("\n");
}
