import type { ProductState, ProposalState } from "../contract";

/** What decides how a product stands. */
interface Facts {
  /** Whether shoppers see it, of a product in the shop's records. */
  published: boolean | null;
  archived_at: Date | null;
  publish_on: string | null;
  /** Of its open proposal. */
  proposal: ProposalState | null;
}

/** How a product stands in the workspace. */
export function productState({
  published,
  archived_at,
  publish_on,
  proposal,
}: Facts): ProductState {
  if (published === null) return proposal === "approved" || proposal === null ? "off" : proposal;
  if (published) return "live";
  if (archived_at) return "archived";
  return publish_on ? "scheduled" : "off";
}

/** {@link productState} of a `product` in the shop's records and its `listing`, in SQL. */
export const PRODUCT_STATE_SQL = `case when product.status = 'published' then 'live'
  when listing.archived_at is not null then 'archived'
  when listing.publish_on is not null then 'scheduled' else 'off' end`;
