import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { FROM_THE_START, repairPage } from "../sync/repair";

let place = FROM_THE_START;

/**
 * Each minute, compares one page of products with their entries and mends what an event has missed; after
 * the last page it begins anew, so that the whole catalogue is looked at again and again.
 */
export default async function repairCatalogue(container: MedusaContainer): Promise<void> {
  const { next, mended } = await repairPage(container, place);
  place = next;
  if (mended.length > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`[catalogue] mended ${mended.length} products that no event had told of`);
  }
}

export const config = { name: "repair-catalogue", schedule: "* * * * *" };
