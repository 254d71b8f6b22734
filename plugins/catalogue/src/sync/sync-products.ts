import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { entriesOf } from "../documents/document";
import { gather } from "../documents/gather";
import { indexDocument } from "../documents/index-document";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";
import { shelf } from "../shelf/current";

/** Products whose documents are built together. */
export const SYNC_BATCH = 200;

export const PRODUCT_INDEX = "product";

/**
 * Makes entries and search documents of products what their records say now; products that are not on
 * sale, or no longer exist, leave both. What is already so is not written. Gives the ids that changed.
 */
export async function syncProducts(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<string[]> {
  const service = container.resolve<CatalogueService>(CATALOGUE_MODULE);
  const search = container.resolve(Modules.SEARCH);
  const changed: string[] = [];
  const ids = [...new Set(productIds)];
  for (let at = 0; at < ids.length; at += SYNC_BATCH) {
    const batch = ids.slice(at, at + SYNC_BATCH);
    const entries = entriesOf(await gather(container, batch));
    const onSale = new Set(entries.map(({ document }) => document.id));
    const gone = batch.filter((id) => !onSale.has(id));
    changed.push(
      ...(await service.write(entries, gone, async (stale) => {
        const fresh = entries.filter(({ document }) => stale.has(document.id));
        const removed = gone.filter((id) => stale.has(id));
        await search.upsertDocuments({ index: PRODUCT_INDEX, documents: fresh.map(indexDocument) });
        if (removed.length > 0) {
          await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { id: removed } });
        }
      })),
    );
  }
  if (changed.length > 0) await (await shelf()).look();
  return changed;
}
