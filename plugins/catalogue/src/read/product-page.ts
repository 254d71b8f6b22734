import type { CooperativeCard, PublicMark } from "@nang-gio/cooperative/contract";
import { NO_REVIEWS } from "@nang-gio/marketplace/reviews/read-reviews";
import { closedOn, dispatchBy } from "@nang-gio/marketplace/rules/dispatch";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { ProductPage } from "../contract";
import type { EntryReader, PageRecord } from "../modules/catalogue/entries";
import { shelf } from "../shelf/current";
import type { Shelf } from "../shelf/shelf";

const MOST_RELATED = 8;

function cardToday(products: Shelf, card: CooperativeCard): CooperativeCard {
  return {
    ...card,
    women_led: { ...card.women_led, as_of: dateInVietnam(new Date()) },
    product_count: products.countOf(card.handle),
  };
}

/** A mark that has ended is not shown, also before its day is written down. */
function marksToday(marks: readonly PublicMark[]): PublicMark[] {
  const today = dateInVietnam(new Date());
  return marks.filter(({ expires_on }) => expires_on === null || today < expires_on);
}

/** Counted from today, past a closing that has begun or is about to. */
function deliveryToday({ delivery, closing }: PageRecord): PageRecord["delivery"] {
  if (!delivery) return null;
  const { dispatch_days } = delivery;
  const dispatch_by = dispatchBy(dateInVietnam(new Date()), { dispatch_days, closing });
  return { ...delivery, dispatch_by };
}

/** What a product's page says today; nothing when it is not on sale. */
export async function findPageRecord(
  reader: EntryReader,
  id: string,
): Promise<PageRecord | undefined> {
  const page = await reader.pageOf(id);
  return page && pageToday(page);
}

/** A page with what only its reader knows: what holds today, and how many goods its maker sells. */
export async function pageToday(kept: PageRecord): Promise<PageRecord> {
  const page = { ...kept, reviews: kept.reviews ?? NO_REVIEWS };
  if (!page.cooperative) return page;
  const products = await shelf();
  return {
    ...page,
    cooperative: cardToday(products, page.cooperative),
    marks: marksToday(page.marks ?? []),
    closing: closedOn(page.closing, dateInVietnam(new Date())),
    delivery: deliveryToday(page),
  };
}

/** A whole product page by its handle; nothing when there is none on sale. */
export async function findProductPage(
  reader: EntryReader,
  handle: string,
): Promise<ProductPage | undefined> {
  const products = await shelf();
  const id = products.idOf(handle);
  if (!id) return undefined;
  const [page, documents] = await Promise.all([
    findPageRecord(reader, id),
    products.documents([id, ...products.related(id, MOST_RELATED)]),
  ]);
  const [card, ...related] = documents;
  return page && card?.id === id ? { ...page, card, related } : undefined;
}
