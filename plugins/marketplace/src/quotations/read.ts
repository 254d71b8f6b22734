import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import {
  BUYER_KINDS,
  QUOTATION_EVENTS,
  QUOTATION_SIDES,
  QUOTATION_STATES,
  type QuotationRow,
  type QuotationView,
} from "../contract";
import { type EnglishTexts, englishTexts } from "../read/english-texts";

const moment = z.coerce.date().transform((at) => at.toISOString());

const Row = z.object({
  id: z.string(),
  number: z.number(),
  state: z.enum(QUOTATION_STATES),
  revision: z.number(),
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
  }),
  firm: z.string(),
  buyer_kind: z.enum(BUYER_KINDS),
  country: z.string(),
  asked_at: z.coerce.date(),
  moved_at: moment,
  lines: z.array(
    z.object({
      variant_id: z.string(),
      product_id: z.string(),
      title: z.string(),
      variant_title: z.string(),
      quantity: z.number(),
      list_price: z.number(),
    }),
  ),
  valid_until: z.string().nullable(),
  total: z.number().nullable(),
  order_number: z.number().nullable(),
  prices: z.array(z.number()).nullable(),
});

const Whole = Row.extend({
  tax_number: z.string().nullable(),
  deliver_to: z.string(),
  deliver_by: z.string().nullable(),
  note: z.string().nullable(),
  order_id: z.string().nullable(),
  answers: z.array(
    z.object({
      version: z.number(),
      prices: z.array(z.number()),
      delivery_charge: z.number(),
      goods_total: z.number(),
      total: z.number(),
      valid_until: z.string(),
      terms: z.string(),
      answered_at: moment,
    }),
  ),
  events: z.array(
    z.object({
      kind: z.enum(QUOTATION_EVENTS),
      side: z.enum(QUOTATION_SIDES),
      note: z.string().nullable(),
      version: z.number().nullable(),
      at: moment,
    }),
  ),
});

/** Which quotations, of a table `quotation` with its state as of today; SQL after `where` with its values. */
export interface QuotationFilter {
  where: string;
  values: readonly unknown[];
  /** SQL after `order by`. */
  order: string;
}

/** Takes the day in Vietnam. */
const SEEN = `
  with seen as not materialized (
    select quotation.*, case when quotation.state = 'answered' and quotation.valid_until < ? then 'expired'
                        else quotation.state end as state_now
      from quotation where quotation.deleted_at is null
  )`;

const FROM = `
  from seen quotation
  join organisation maker on maker.id = quotation.organisation_id and maker.deleted_at is null
  left join "order" on "order".id = quotation.order_id
  left join quotation_answer answer on answer.quotation_id = quotation.id and answer.version = quotation.version
   and answer.deleted_at is null`;

const ROW = `quotation.id, quotation.number, quotation.state_now as state, quotation.revision, quotation.firm,
  quotation.buyer_kind, quotation.country, quotation.asked_at, quotation.moved_at, quotation.lines,
  quotation.valid_until, quotation.total, "order".display_id as order_number, answer.prices,
  json_build_object('id', maker.id, 'handle', maker.handle, 'name', maker.name, 'name_en', maker.name_en) as cooperative`;

const WHOLE = `${ROW}, quotation.tax_number, quotation.deliver_to, quotation.deliver_by, quotation.note,
  quotation.order_id,
  (select coalesce(json_agg(given order by given.version desc), '[]') from quotation_answer given
    where given.quotation_id = quotation.id and given.deleted_at is null) as answers,
  (select coalesce(json_agg(json_build_object('kind', event.kind, 'side', event.side, 'note', event.note,
            'version', event.version, 'at', event.happened_at) order by event.revision), '[]')
     from quotation_event event where event.quotation_id = quotation.id and event.deleted_at is null) as events`;

/** What people call a quotation. */
export const quotationNumber = (number: number): string => `BG-${number}`;

const english = (container: MedusaContainer, rows: ReadonlyArray<z.infer<typeof Row>>) =>
  englishTexts(container, [
    ...new Set(rows.flatMap(({ lines }) => lines.map(({ product_id }) => product_id))),
  ]);

function rowOf(
  { lines, prices, number, asked_at, ...row }: z.infer<typeof Row>,
  texts: ReadonlyMap<string, EnglishTexts>,
): QuotationRow {
  return {
    ...row,
    number: quotationNumber(number),
    asked_on: dateInVietnam(asked_at),
    lines: lines.map((line, at) => ({
      ...line,
      title_en: texts.get(line.product_id)?.title ?? null,
      unit_price: prices?.[at] ?? null,
    })),
  };
}

/** One page of quotations. */
export async function findQuotations(
  container: MedusaContainer,
  { where, values, order }: QuotationFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ quotations: QuotationRow[]; count: number }> {
  const today = dateInVietnam(new Date());
  const Page = z.object({ count: z.number(), listed: z.array(Row) });
  const [page] = await readRows(
    container,
    Page,
    `${SEEN} select (select count(*)::int ${FROM} where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${ROW} ${FROM} where ${where} order by ${order}, quotation.id limit ? offset ?
       ) listed) as listed`,
    [today, ...values, ...values, limit, offset],
  );
  const { listed = [], count = 0 } = page ?? {};
  const texts = await english(container, listed);
  return { quotations: listed.map((row) => rowOf(row, texts)), count };
}

/** One quotation, whole. @throws Problem not_found `quotation.unknown` */
export async function findQuotation(
  container: MedusaContainer,
  { where, values }: Omit<QuotationFilter, "order">,
): Promise<QuotationView> {
  const [row] = await readRows(container, Whole, `${SEEN} select ${WHOLE} ${FROM} where ${where}`, [
    dateInVietnam(new Date()),
    ...values,
  ]);
  if (!row) throw new Problem("not_found", "quotation.unknown");
  const { tax_number, deliver_to, deliver_by, note, order_id, answers, events, ...rest } = row;
  return {
    ...rowOf(rest, await english(container, [row])),
    ...{ tax_number, deliver_to, deliver_by, note, order_id, answers, events },
  };
}

/** A buyer's own. @throws Problem not_found `quotation.unknown` */
export const ownQuotation = (
  container: MedusaContainer,
  { account_id }: { account_id: string },
  id: string,
): Promise<QuotationView> =>
  findQuotation(container, {
    where: "quotation.account_id = ? and quotation.id = ?",
    values: [account_id, id],
  });

/** One that a co-operative was asked for. @throws Problem not_found `quotation.unknown` */
export const quotationOfSeller = (
  container: MedusaContainer,
  { organisation_id }: { organisation_id: string },
  id: string,
): Promise<QuotationView> =>
  findQuotation(container, {
    where: "quotation.organisation_id = ? and quotation.id = ?",
    values: [organisation_id, id],
  });
