import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";
import {
  affectedCooperatives,
  affectedProducts,
  CATALOGUE_EVENTS,
  type ChangeData,
} from "../sync/affected-products";
import { syncSoon } from "../sync/queue";

/** Brings the catalogue up to date with whatever an event has changed of a product. */
export default async function followChanges({
  event,
  container,
}: SubscriberArgs<ChangeData>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  syncSoon(container, await affectedProducts(query, event));
  await container
    .resolve<CatalogueService>(CATALOGUE_MODULE)
    .announceCooperatives(await affectedCooperatives(query, event));
}

export const config: SubscriberConfig = { event: CATALOGUE_EVENTS };
