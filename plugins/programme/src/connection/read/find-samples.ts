import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import type { SampleProduct, SampleRow } from "../contract";
import { unknown } from "../refuse";

const Row = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  buyer_id: z.string(),
  buyer_name: z.string(),
  product_id: z.string().nullable(),
  goods: z.string(),
  quantity: z.string(),
  given_on: z.string(),
  outcome: z.string().nullable(),
});

type Part = [sql: string, values: unknown[]];

interface Page {
  limit: number;
  offset: number;
}

async function find(container: MedusaContainer, where: Part[], { limit, offset }: Page) {
  const sql = where.map(([part]) => part).join(" and ");
  const values = where.flatMap(([, part]) => part);
  const from = `
    from trade_sample sample
    join organisation on organisation.id = sample.organisation_id
    join trade_event_buyer buyer on buyer.id = sample.buyer_id
   where sample.cancelled_at is null and sample.deleted_at is null and ${sql}`;
  const Found = z.object({ count: z.number(), listed: z.array(Row) });
  const [found] = await readRows(
    container,
    Found,
    `select (select count(*)::int ${from}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select sample.id, sample.organisation_id, organisation.name as organisation_name, sample.buyer_id,
                 buyer.name as buyer_name, sample.product_id, sample.goods, sample.quantity, sample.given_on,
                 sample.outcome
            ${from} order by sample.given_on desc, sample.id desc limit ? offset ?
       ) listed) as listed`,
    [...values, ...values, limit, offset],
  );
  const samples: SampleRow[] = found?.listed ?? [];
  return { samples, count: found?.count ?? 0 };
}

/** One page of the samples given at an event by organisations in sight, the newest first. */
export function findSamples(req: MedusaRequest, event_id: string, page: Page) {
  const where: Part[] = [["sample.event_id = ?", [event_id]], sightOf(communesInSight(req))];
  return find(req.scope, where, page);
}

/** One sample of an event. @throws Problem not_found `connection.sample_unknown` */
export async function findSample(
  req: MedusaRequest,
  event_id: string,
  id: string,
): Promise<SampleRow> {
  const where: Part[] = [
    ["sample.event_id = ? and sample.id = ?", [event_id, id]],
    sightOf(communesInSight(req)),
  ];
  const { samples } = await find(req.scope, where, { limit: 1, offset: 0 });
  if (!samples[0]) throw unknown("sample");
  return samples[0];
}

/** The samples that a co-operative gave at an event. */
export async function findOwnSamples(
  container: MedusaContainer,
  organisation_id: string,
  event_id: string,
): Promise<SampleRow[]> {
  const where: Part[] = [
    ["sample.event_id = ? and sample.organisation_id = ?", [event_id, organisation_id]],
  ];
  return (await find(container, where, { limit: 100, offset: 0 })).samples;
}

const MOST_PRODUCTS = 200;

/** Goods of the organisations in sight that take part in an event, to choose samples from. */
export function findSampleProducts(req: MedusaRequest, event_id: string): Promise<SampleProduct[]> {
  const [seen, sight] = sightOf(communesInSight(req));
  const Product = z.object({ id: z.string(), title: z.string(), organisation_id: z.string() });
  return readRows(
    req.scope,
    Product,
    `select product.id, product.title, organisation.id as organisation_id
       from listing
       join product on product.id = listing.product_id and product.deleted_at is null
       join organisation on organisation.id = listing.organisation_id
      where listing.deleted_at is null and listing.archived_at is null and ${seen}
        and (exists (select from trade_event_participation part
                      where part.event_id = ? and part.organisation_id = organisation.id and part.state = 'registered'
                        and part.deleted_at is null)
          or exists (select from trade_event_attendance came
                      where came.event_id = ? and came.organisation_id = organisation.id and came.cancelled_at is null
                        and came.deleted_at is null))
      order by organisation.name, product.title limit ?`,
    [...sight, event_id, event_id, MOST_PRODUCTS],
  );
}
