import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";

/** Each minute, keeps the log of changes from growing for ever. */
export default async function forgetOldChanges(container: MedusaContainer): Promise<void> {
  await container.resolve<CatalogueService>(CATALOGUE_MODULE).forgetOldChanges();
}

export const config = { name: "forget-old-changes", schedule: "* * * * *" };
