import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { Consignment, ConsignmentState, QuotationName } from "./contract";

const day = z.iso.date();
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** Days in Vietnam, both counted; left out, the last twelve months up to today. */
const period = { from: day.optional(), to: day.optional() };
const ordered = ({ from, to }: { from?: string; to?: string }) => !from || !to || from <= to;
const backwards = { path: ["to"], params: { code: "marketplace.period_backwards" } };

/** `GET /admin/market-connection` */
export const MarketConnectionQuery = z
  .strictObject({
    ...period,
    /** One organisation only. */
    cooperative_id: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .refine(ordered, backwards);
export type MarketConnectionQuery = z.infer<typeof MarketConnectionQuery>;

export const SALES_FIGURES = ["placed", "sold", "cancelled", "returned"] as const;
/** Which sum: all that was ordered, or what came of it. `placed` is the sum of the other three. */
export type SalesFigure = (typeof SALES_FIGURES)[number];

/** `GET /admin/market-connection/records`: the consignments behind a figure, newest first. */
export const SalesRecordsQuery = z
  .strictObject({
    ...period,
    figure: z.enum(SALES_FIGURES).default("placed"),
    cooperative_id: z.string().max(100).optional(),
    women_led: flag.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .refine(ordered, backwards);
export type SalesRecordsQuery = z.infer<typeof SalesRecordsQuery>;

/** The longest period that a co-operative sees at a time, in days. */
export const MAX_SALES_DAYS = 366;

const DAY_MS = 24 * 60 * 60 * 1_000;
const notTooLong = ({ from, to }: { from?: string; to?: string }) =>
  !from || Date.parse(to ?? dateInVietnam(new Date())) - Date.parse(from) < MAX_SALES_DAYS * DAY_MS;

/**
 * `GET /seller/sales` and `GET /seller/exports/sales` (the same as a workbook): what the caller's co-operative has sold
 * in a period of days in Vietnam, both counted; left out, the last thirty up to today.
 */
export const SellerSalesQuery = z
  .strictObject({ ...period, cooperative_id: z.string().max(100).optional() })
  .refine(ordered, backwards)
  .refine(notTooLong, { path: ["from"], params: { code: "marketplace.period_too_long" } });
export type SellerSalesQuery = z.infer<typeof SellerSalesQuery>;

/** Sums in whole đồng, delivery charges included unless named otherwise. */
export interface SalesSums {
  /** Orders with goods of the organisation or group, whatever became of them. */
  orders: number;
  consignments: number;
  placed_total: number;
  cancelled_total: number;
  returned_total: number;
  /** `placed_total` less what was cancelled or returned; `goods_total` and `shipping_total` are its parts. */
  sold_total: number;
  goods_total: number;
  shipping_total: number;
}

/** Answer of `GET /seller/sales`, as `{sales}`. Every part sums to `totals`. */
export interface SellerSales {
  from: string;
  to: string;
  totals: SalesSums;
  /** Earliest first; days without an order are left out. */
  days: Array<SalesSums & { day: string }>;
  /** Goods without delivery, most sold first; cancelled and returned pieces are left out. */
  products: Array<{
    product_id: string | null;
    title: string;
    title_en: string | null;
    pieces: number;
    goods_total: number;
  }>;
  /** By Medusa's sales channel, most sold first. */
  channels: Array<SalesSums & { name: string }>;
}

/** Sums of all, and apart by whether the seller was women-led on the day of the order. */
export interface SplitSums {
  all: SalesSums;
  women_led: SalesSums;
  other: SalesSums;
}

/** Whether the figures are those of Medusa's own orders; of the whole market only. */
export interface Reconciliation {
  orders: number;
  /** What Medusa says that the period's orders came to, in đồng. */
  orders_total: number;
  /** The same orders by their consignments. */
  consignments_total: number;
  difference: number;
  /** Orders whose consignments differ from them, at most twenty. */
  differing: Array<{ order_id: string; number: number; order: number; consignments: number }>;
}

/** Answer of `GET /admin/market-connection`. Months (`YYYY-MM`) are Vietnam's. */
export interface MarketConnection {
  from: string;
  to: string;
  totals: SplitSums;
  /** Earliest first; months without an order are left out. `orders`… of a month are those of all. */
  months: Array<SalesSums & { month: string; women_led: SalesSums; other: SalesSums }>;
  /** By the kind that each seller was of on the day of the order, most sold first. */
  kinds: Array<SalesSums & { kind: OrganisationKind }>;
  /** One page, most sold first. */
  organisations: Array<
    SalesSums & {
      organisation: SellingOrganisation;
      /** Of what was sold: how much while women-led. */
      women_led_sold_total: number;
      months: Array<{ month: string; sold_total: number }>;
    }
  >;
  count: number;
  limit: number;
  offset: number;
  /** `null` where the caller sees, or asked for, a part of the market only. */
  reconciliation: Reconciliation | null;
}

export interface SellingOrganisation {
  id: string;
  handle: string;
  name: string;
  name_en: string | null;
}

/** One consignment behind a figure. */
export interface SalesRecord {
  id: string;
  number: string;
  order_id: string;
  placed_at: string;
  state: ConsignmentState;
  women_led: boolean;
  organisation: SellingOrganisation;
  goods_total: number;
  shipping_total: number;
  total: number;
}

/** Answer of `GET /admin/market-connection/records`; `total` is the figure: the sum over all pages. */
export interface SalesRecords {
  records: SalesRecord[];
  total: number;
  count: number;
  limit: number;
  offset: number;
}

/** Answer of `GET /admin/orders/:id/consignments`. */
export interface OrderConsignments {
  consignments: Consignment[];
  quotation: QuotationName | null;
}
