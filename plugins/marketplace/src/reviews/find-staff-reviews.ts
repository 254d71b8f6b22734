import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { InSight } from "../read/organisations";
import { findStaffRecord, listStaffRecords, type StaffRecords } from "../read/staff-records";
import {
  type AdminReview,
  type AdminReviewsQuery,
  REVIEW_FAULTS,
  REVIEW_STATES,
} from "../reviews-contract";
import { SHOWN_FIELDS } from "./rows";
import { publicReview } from "./views";

const Row = z.object({
  ...SHOWN_FIELDS,
  state: z.enum(REVIEW_STATES),
  hidden_reason: z.enum(REVIEW_FAULTS).nullable(),
  revision: z.number(),
  product: z.object({ id: z.string(), title: z.string() }),
  cooperative: z.object({ id: z.string(), name: z.string(), name_en: z.string().nullable() }),
  reports: z.partialRecord(z.enum(REVIEW_FAULTS), z.number()),
});

const REPORTED = `exists (
  select from review_report report
   where report.review_id = review.id and report.settled_at is null and report.deleted_at is null)`;

const CASES = {
  open: `and (review.state = 'waiting' or (review.state = 'shown' and ${REPORTED}))`,
  shown: `and review.state = 'shown' and not ${REPORTED}`,
  hidden: "and review.state = 'hidden'",
};

const ROW = `review.*, json_build_object('id', product.id, 'title', product.title) as product,
  json_build_object('id', maker.id, 'name', maker.name, 'name_en', maker.name_en) as cooperative,
  (select coalesce(json_object_agg(reason, times), '{}') from (
     select report.reason, count(*)::int as times from review_report report
      where report.review_id = review.id and report.settled_at is null and report.deleted_at is null
      group by report.reason) counted) as reports`;

const REVIEWS: StaffRecords<z.infer<typeof Row>> = {
  row: Row,
  columns: ROW,
  from: `
    from review join product on product.id = review.product_id
    join listing on listing.product_id = review.product_id and listing.deleted_at is null
    join organisation maker on maker.id = listing.organisation_id and maker.deleted_at is null
   where review.deleted_at is null`,
  id: "review.id",
  searched: ["review.content", "product.title"],
};

function viewOf(row: z.infer<typeof Row>): AdminReview {
  const { state, hidden_reason, revision, product, cooperative, reports, ...shown } = row;
  return {
    ...publicReview(shown),
    ...{ state, hidden_reason, revision, product, cooperative, reports },
  };
}

/** One page of reviews in the communes in sight (`null`: all). */
export async function findStaffReviews(
  container: MedusaContainer,
  { q, state, limit, offset }: AdminReviewsQuery,
  inSight: InSight,
): Promise<{ reviews: AdminReview[]; count: number }> {
  const { rows, count } = await listStaffRecords(container, REVIEWS, {
    ...{ inSight, q, limit, offset },
    narrowed: state && CASES[state],
    order: `review.written_at ${state === "open" ? "asc" : "desc"}`,
  });
  return { reviews: rows.map(viewOf), count };
}

/** One review. @throws Problem not_found `review.unknown`, also outside the communes in sight. */
export async function findStaffReview(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<AdminReview> {
  const row = await findStaffRecord(container, REVIEWS, id, inSight);
  if (!row) throw new Problem("not_found", "review.unknown");
  return viewOf(row);
}
