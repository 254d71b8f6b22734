import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_MODULE } from "./modules/catalogue";
import type { CatalogueService } from "./modules/catalogue/service";
import type { Named } from "./modules/catalogue/write-entries";

/**
 * Tells kept pages of the shop that what they show beside goods has changed: those of products and co-operatives that
 * are named, by handle, and all that do not tell what they show.
 */
export async function announcePages(container: MedusaContainer, named: Named): Promise<void> {
  await container.resolve<CatalogueService>(CATALOGUE_MODULE).announcePages(named);
}
