import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { type KeptContent, type Offer, ProposalContent } from "@nang-gio/marketplace/contract";
import { contentOf, proposed } from "@nang-gio/marketplace/seller-products/content";
import { openProposals } from "@nang-gio/marketplace/seller-products/own-product";
import type { CurrentListing } from "@nang-gio/marketplace/workflows/products/current";
import { dateInVietnam } from "@nang-gio/vietnam";
import { checkFile, findingsOf } from "../checking/check-file";
import { reportOn } from "../checking/report-on";
import { MOVED, type Moved } from "../contract";
import type { ProductRow } from "../format/index";
import { rowsOf } from "../market/rows";
import { listingsIn } from "../market/rows-of-market";
import type { Finding } from "../reading/finding";
import { type OpenedWorkbook, openWorkbook } from "../reading/open-workbook";
import { pricesOf } from "./price-row";
import { saidOfGoods } from "./said-of-goods";
import { stockOf } from "./stock-row";

/** What is to be proposed of a product. */
export interface SaidOfProduct {
  product_id: string;
  /** Revision of the open proposal; 0 where there is none. */
  seen: number;
  content: KeptContent;
  publish_on: string | null;
}

/** Prices and stocks that a file asks for and what it says of goods, or why it can't. */
export interface ReadGoods {
  offers: Offer[];
  said: SaidOfProduct[];
  faults: Finding[];
}

const NO_REDUCTION = { vi: "không giảm", en: "no reduction" };

const isError = ({ severity }: Finding) => severity === "error";

/** Faults that are none once the person has seen what the market says now, and of what they are. */
const OVERTAKEN: Readonly<Record<string, Moved>> = {
  "workbook.stock_moved": "stock",
  "workbook.stock_unseen": "stock",
  "workbook.price_moved": "price",
  "workbook.sale_price_moved": "price",
};

/** What is no longer as the file knew it, where that is all that stands in the way. */
export function confirmable(faults: readonly Finding[]): Moved[] {
  const found = faults.map(({ problem }) => OVERTAKEN[problem.code]);
  return MOVED.filter((one) => found.includes(one) && !found.includes(undefined));
}

type Workbook = Awaited<ReturnType<typeof checkFile>>["workbook"];
type Findings = Awaited<ReturnType<typeof checkFile>>["findings"];

/** Prices and stocks of the rows; says of those that have moved what they are now. */
function readOffers(
  { variants }: Workbook,
  findings: Findings,
  listings: readonly CurrentListing[],
  confirmed: readonly Moved[],
): Offer[] {
  if (!variants) return [];
  const report = reportOn(variants, findings);
  const known = new Map(
    listings.flatMap(({ input }) => input.variants.map((variant) => [variant.sku, variant])),
  );
  return variants.rows.flatMap((row) => {
    const { sku, stock_was } = row.values;
    if (!sku || !row.sound) return [];
    const variant = known.get(sku);
    if (!variant) {
      report(row, "sku", { code: "workbook.unknown_sku" });
      return [];
    }
    const now = { price: variant.price, sale_price: variant.sale_price ?? null };
    const { offer, moved } = pricesOf(row.values, now, confirmed.includes("price"));
    for (const field of moved) {
      const before = row.values[`${field}_was`] ?? NO_REDUCTION;
      const params = { before, now: now[field] ?? NO_REDUCTION };
      report(row, field, { code: `workbook.${field}_moved`, params });
    }
    const pieces = variant.stock ?? 0;
    const stock = stockOf(row.values, pieces, confirmed.includes("stock"));
    if (typeof stock === "object") return [{ sku, ...offer, ...stock }];
    report(row, "stock", {
      code: `workbook.stock_${stock}`,
      params: { before: stock_was ?? 0, now: pieces },
    });
    return [];
  });
}

/** What the rows say of goods that differs from the shop; says which can't be said now. */
async function readSaid(
  container: MedusaContainer,
  workbook: Workbook,
  findings: Findings,
  listings: readonly CurrentListing[],
): Promise<SaidOfProduct[]> {
  const { products } = workbook;
  const report = products && reportOn(products, findings);
  const own = new Map(listings.map((listing) => [listing.input.handle, listing]));
  const rows = rowsOf(workbook);
  const rowOf = new Map<string, ProductRow>(rows.products.map((row) => [row.code, row]));
  for (const row of products?.rows ?? []) {
    const { code } = row.values;
    if (code && !own.has(code)) report?.(row, "code", { code: "workbook.unknown_goods" });
  }
  const open = await openProposals(
    container,
    listings.map(({ id }) => id),
  );
  return listings.flatMap((listing): SaidOfProduct[] => {
    const { handle } = listing.input;
    const product = rowOf.get(handle);
    const live = contentOf(listing.input);
    const proposal = open.get(listing.id);
    const base = proposed(proposal?.content ?? live, live);
    const variants = rows.variants.filter((row) => row.product === handle);
    const content = saidOfGoods(live, base, { product, variants });
    if (isDeepStrictEqual(content, base)) return [];
    const row = products?.rows.find(({ values }) => values.code === handle);
    const refuse = (code: string, field: keyof ProductRow & string = "code") => {
      if (row) report?.(row, field, { code });
      return [];
    };
    if (proposal?.state === "submitted") return refuse("workbook.goods_submitted");
    const fit = ProposalContent.safeParse({
      ...content,
      pictures: content.pictures.map(({ base: address }) => address),
    });
    if (!fit.success) {
      const [name] = fit.error.issues[0]?.path ?? [];
      const column = products && Object.keys(products.sheet.columns).find((one) => one === name);
      return refuse("workbook.text_unfit", (column ?? "code") as keyof ProductRow & string);
    }
    return [
      {
        product_id: listing.id,
        seen: proposal?.revision ?? 0,
        content: { ...fit.data, pictures: content.pictures },
        publish_on: proposal?.publish_on ?? null,
      },
    ];
  });
}

/**
 * Reads what a co-operative's file says of its goods: prices and stocks, and texts. Only its own products and SKUs are
 * known to it; what else the file holds is checked, and left alone. A blank stock stays as it is.
 * @param confirmed what the person has seen to be no longer as the file knew it.
 */
export async function readGoods(
  container: MedusaContainer,
  organisationId: string,
  file: { name: string; content: Buffer },
  confirmed: readonly Moved[],
): Promise<ReadGoods> {
  let opened: OpenedWorkbook;
  try {
    opened = await openWorkbook(file.name, file.content);
  } catch (error) {
    return { offers: [], said: [], faults: findingsOf(error, file.name).kept };
  }
  try {
    const listings = await listingsIn(container, [organisationId]);
    const facts = { today: dateInVietnam(new Date()), categories: MARKET_CATEGORIES };
    const { workbook, findings, tables } = await checkFile(opened, facts, async () => ({
      organisations: new Set(listings.map(({ input }) => input.organisation_handle)),
      products: new Set(listings.map(({ input }) => input.handle)),
    }));
    const offers = readOffers(workbook, findings, listings, confirmed);
    const said = await readSaid(container, workbook, findings, listings);
    const faults = findings.sorted(tables).filter(isError);
    return faults.length > 0 ? { offers: [], said: [], faults } : { offers, said, faults };
  } finally {
    opened.close();
  }
}
