import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { OPEN_STATES, type SellerWork, STANDINGS } from "../contract";
import { WAITING } from "../conversations/find-conversations";
import { ORDERED } from "../modules/marketplace/sales";
import { missingPapers } from "../rules/legal-papers";
import { sellerChecklist } from "../rules/seller-checklist";
import type { SellerScope } from "../seller/seller-scope";
import { waitingWork } from "./waiting-work";

const Found = z.object({
  phone: z.string().nullable(),
  address: z.string().nullable(),
  story: z.string().nullable(),
  standing: z.enum(STANDINGS).nullable(),
  products: z.number(),
  published: z.number(),
  certificates: z.number(),
  deliveries: z.number(),
  payout: z.boolean(),
  papers: z
    .object({
      paper_number: z.string().nullable(),
      paper_scan_id: z.string().nullable(),
      representative_name: z.string().nullable(),
    })
    .nullable(),
  open: z.partialRecord(z.enum(OPEN_STATES), z.number()).nullable(),
  questions: z.number(),
  quotations: z.number(),
  returned_goods: z.number(),
});

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(", ");

/** Of a table the rows of the organisation. */
const OWN = "organisation_id = organisation.id and deleted_at is null";

const WORK = `
  select organisation.phone, organisation.address, organisation.story, goods.products, goods.published,
         (select state from selling_standing where ${OWN}) as standing,
         (select count(*)::int from ocop_certificate where ${OWN} and state <> 'draft') as certificates,
         (select count(*)::int from selling_place place
            join shipping_option way
              on way.shipping_profile_id = place.shipping_profile_id and way.deleted_at is null
           where place.organisation_id = organisation.id and place.deleted_at is null) as deliveries,
         exists (select from seller_payout_account where ${OWN}) as payout,
         (select count(*)::int from conversation where ${OWN} and ${WAITING} and last_at is not null) as questions,
         (select count(*)::int from quotation where ${OWN} and state = 'asked') as quotations,
         (select count(*)::int from listing_proposal where ${OWN} and state = 'returned') as returned_goods,
         (select json_build_object('paper_number', paper_number, 'paper_scan_id', paper_scan_id,
                                   'representative_name', representative_name)
            from legal_papers where ${OWN}) as papers,
         (select json_object_agg(state, consignments) from (
            select state, count(*)::int as consignments from consignment
             where ${OWN} and state in (${OPEN}) and ${ORDERED} group by state) waiting) as open
    from organisation, lateral (
      select count(*)::int as products, count(product.id) filter (where product.status = 'published')::int as published
        from listing
        left join product on product.id = listing.product_id and product.deleted_at is null
       where listing.organisation_id = organisation.id and listing.deleted_at is null) goods
   where organisation.id = ?`;

/**
 * What is left to do in a co-operative: on the way to its first sale, with its consignments, and of answers. The page that everyone
 * begins with asks for it, so that it is one question.
 */
export async function readSellerWork(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
): Promise<SellerWork> {
  const [[found], waiting] = await Promise.all([
    readRows(container, Found, WORK, [organisation_id]),
    waitingWork(container, organisation_id),
  ]);
  if (!found) throw new Error(`There is no organisation ${organisation_id}`);
  const { papers, open, questions, quotations, returned_goods, ...facts } = found;
  return {
    checklist: sellerChecklist({ ...facts, missing_papers: missingPapers(papers ?? undefined) }),
    open: { placed: 0, accepted: 0, packed: 0, shipped: 0, ...open },
    waiting: { questions, quotations, returned_goods, ...waiting },
  };
}
