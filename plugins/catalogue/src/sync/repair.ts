import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";
import { SYNC_BATCH, syncProducts } from "./sync-products";

/** Where a round of repair stopped: the last product looked at, or the beginning. */
export interface RepairPlace {
  product: string;
  entry: string;
}

export const FROM_THE_START: RepairPlace = { product: "", entry: "" };

/**
 * Compares a page of products with their entries, and a page of entries with their products, and mends
 * what differs. Gives where the next page starts; from the last page on it starts anew.
 */
export async function repairPage(
  container: MedusaContainer,
  from: RepairPlace,
): Promise<{ next: RepairPlace; mended: string[] }> {
  const service = container.resolve<CatalogueService>(CATALOGUE_MODULE);
  const products = container.resolve(Modules.PRODUCT);
  const page = await products.listProducts(from.product ? { id: { $gt: from.product } } : {}, {
    select: ["id"],
    order: { id: "ASC" },
    take: SYNC_BATCH,
  });
  const ids = page.map(({ id }) => id);
  const entries = await service.reader.ids(from.entry, SYNC_BATCH);
  const existing = await products.listProducts(
    { id: entries },
    { select: ["id"], take: entries.length },
  );
  const known = new Set(existing.map(({ id }) => id));
  const orphans = entries.filter((id) => !known.has(id));
  const mended = await syncProducts(container, [...ids, ...orphans]);
  const isLast = page.length < SYNC_BATCH && entries.length < SYNC_BATCH;
  return {
    next: isLast
      ? FROM_THE_START
      : { product: ids.at(-1) ?? from.product, entry: entries.at(-1) ?? from.entry },
    mended,
  };
}

/** Compares and mends the whole catalogue, page by page. Gives the ids that had to be mended. */
export async function repairCatalogue(container: MedusaContainer): Promise<string[]> {
  const mended: string[] = [];
  let place = FROM_THE_START;
  do {
    const page = await repairPage(container, place);
    mended.push(...page.mended);
    place = page.next;
  } while (place !== FROM_THE_START);
  return mended;
}
