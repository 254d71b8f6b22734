import { activityOf } from "@nang-gio/marketplace/categories";
import { closedOn } from "@nang-gio/marketplace/rules/dispatch";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { CatalogueFeedPart, FeedPage, FeedQuery } from "../contract";
import type { EntryReader, SlimPage } from "../modules/catalogue/entries";

/** Google lists no alcohol in Vietnam (support.google.com/merchants/answer/6150139 and 12077694). */
const ALCOHOL = "ruou-vang";

/** Whether price comparisons take such goods: neither nights and visits, which are no goods, nor alcohol. */
function isTaken({ breadcrumbs }: SlimPage): boolean {
  const categories = breadcrumbs.map(({ handle }) => handle).reverse();
  return activityOf(categories) === "goods" && !categories.includes(ALCOHOL);
}

function feedPage(page: SlimPage): FeedPage {
  const { product, pictures, listing, cooperative, breadcrumbs, delivery } = page;
  return {
    product,
    pictures,
    listing,
    cooperative,
    breadcrumbs,
    closing: closedOn(page.closing, dateInVietnam(new Date())),
    delivery_fee: delivery?.fee.to ?? null,
  };
}

/** A part of the goods on sale that price comparisons take, as their pages tell them today. */
export async function findFeed(
  reader: EntryReader,
  { after, limit }: FeedQuery,
): Promise<CatalogueFeedPart> {
  const rows = await reader.slimPages(after, limit);
  return {
    pages: rows.flatMap(({ page }) => (isTaken(page) ? [feedPage(page)] : [])),
    next: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
  };
}
