import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followProductPicturesWorkflow } from "../workflows/follow-product-pictures";

/** An import changes thousands of products at once; their events are answered together. */
const GATHER_MS = 60;
const waiting = new Set<string>();

function follow(container: MedusaContainer): void {
  const product_ids = [...waiting];
  waiting.clear();
  followProductPicturesWorkflow(container)
    .run({ input: { product_ids } })
    .catch((error: unknown) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`pictures of ${product_ids.length} products were not followed: ${String(error)}`),
    );
}

/** Pictures that staff change on a product's page of the dashboard are the shop's too. */
export default async function productUpdated({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (waiting.size === 0) setTimeout(() => follow(container), GATHER_MS);
  waiting.add(event.data.id);
}

export const config: SubscriberConfig = { event: "product.updated" };
