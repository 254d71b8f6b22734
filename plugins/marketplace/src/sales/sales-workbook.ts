import { type Language, translate } from "@nang-gio/access/problem";
import { type Cell, type Column, xlsxBytes } from "@nang-gio/paper";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import type { SalesSums, SellerSales } from "../contract";
import "../messages/register";

const FIGURES = [
  ["orders", 10],
  ["consignments", 10],
  ["goods", 18],
  ["delivery", 16],
  ["sold", 18],
  ["cancelled", 16],
  ["returned", 16],
] as const;

const figures = (sums: SalesSums): Cell[] => [
  sums.orders,
  sums.consignments,
  sums.goods_total,
  sums.shipping_total,
  sums.sold_total,
  sums.cancelled_total,
  sums.returned_total,
];

/** What a co-operative has sold, as a workbook: by day, by product, by channel. The same gives the same bytes. */
export function salesWorkbook(sales: SellerSales, language: Language): Promise<Buffer> {
  const say = (key: string, params = {}) =>
    translate(`marketplace.sales_${key}`, language, params) ?? key;
  const shown = (day: string) => formatDate(calendarDate(day));
  const period = say("period", { from: shown(sales.from), to: shown(sales.to) });
  const lead = (title: string): Cell[][] => [[say(title)], [period], [say("explained")]];
  const columns = (first: string): Column[] => [
    { heading: say(first), width: 24 },
    ...FIGURES.map(([key, width]) => ({ heading: say(key), width })),
  ];
  const { totals, days, products, channels } = sales;
  const total: Cell[] = [say("total"), ...figures(totals)];
  return xlsxBytes([
    {
      name: say("days"),
      lead: lead("title"),
      columns: columns("day"),
      rows: days.map((one) => [shown(one.day), ...figures(one)]),
      foot: [total],
    },
    {
      name: say("products"),
      lead: lead("products"),
      columns: [
        { heading: say("product"), width: 48 },
        { heading: say("pieces"), width: 12 },
        { heading: say("goods"), width: 18 },
      ],
      rows: products.map(({ title, title_en, pieces, goods_total }) => [
        language === "en" ? (title_en ?? title) : title,
        pieces,
        goods_total,
      ]),
      foot: [
        [say("total"), products.reduce((sum, { pieces }) => sum + pieces, 0), totals.goods_total],
      ],
    },
    {
      name: say("channels"),
      lead: lead("channels"),
      columns: columns("channel"),
      rows: channels.map((one) => [one.name, ...figures(one)]),
      foot: [total],
    },
  ]);
}
