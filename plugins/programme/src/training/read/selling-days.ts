import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { UNSOLD_STATES } from "@nang-gio/marketplace/contract";
import { z } from "zod";
import { dayOf, LISTED_ON } from "../../indicators/counted";
import type { FunnelDays } from "../rules/funnel";

const UNSOLD = UNSOLD_STATES.map((state) => `'${state}'`).join(", ");

const Row = z.object({
  organisation_id: z.string(),
  name: z.string(),
  commune_code: z.string(),
  shop_on: z.string().nullable(),
  listed_on: z.string().nullable(),
  sold_on: z.string().nullable(),
  sold_again_on: z.string().nullable(),
});

/** What an organisation did on the market, and when first. */
export type SellingDays = z.infer<typeof Row> & Omit<FunnelDays, "trained_on">;

/** Days on which organisations opened a shop, had goods in it, and first and next had a consignment that was paid. */
export async function sellingDays(
  container: MedusaContainer,
  organisation_ids: readonly string[],
): Promise<ReadonlyMap<string, SellingDays>> {
  const rows = await readRows(
    container,
    Row,
    `select organisation.id as organisation_id, organisation.name, organisation.commune_code,
            (select min(moved.day) from (
               select ${dayOf("move.created_at")} as day from selling_standing standing
                 join selling_standing_event move on move.standing_id = standing.id and move.deleted_at is null
                where standing.organisation_id = organisation.id and standing.deleted_at is null
                  and move.state = 'approved'
               union all
               select ${dayOf("standing.since")} from selling_standing standing
                where standing.organisation_id = organisation.id and standing.deleted_at is null
                  and standing.state = 'approved') moved) as shop_on,
            (select min(${LISTED_ON}) from listing
              where listing.organisation_id = organisation.id and listing.deleted_at is null) as listed_on,
            sales.days[1] as sold_on, sales.days[2] as sold_again_on
       from organisation
       cross join lateral (
         select array_agg(first.day order by first.placed_at) as days from (
           select ${dayOf("sold.placed_at")} as day, sold.placed_at from consignment sold
            where sold.organisation_id = organisation.id and sold.state not in (${UNSOLD})
              and sold.deleted_at is null and (sold.state = 'delivered' or sold.paid_at is not null)
            order by sold.placed_at limit 2) first) sales
      where organisation.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(organisation_ids)],
  );
  return new Map(rows.map((row) => [row.organisation_id, row]));
}
