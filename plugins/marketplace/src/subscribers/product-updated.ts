import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followProductPicturesWorkflow } from "../workflows/follow-product-pictures";

/** An import changes thousands of products at once; their events are answered together. */
const GATHER_MS = 60;
const TRY_AGAIN_MS = 1_000;
const MOST_TRIES = 4;
const waiting = new Set<string>();

async function follow(
  container: MedusaContainer,
  product_ids: readonly string[],
  tries = 1,
): Promise<void> {
  try {
    await followProductPicturesWorkflow(container).run({
      input: { product_ids: [...product_ids] },
    });
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`pictures of ${product_ids.length} products were not followed: ${String(error)}`);
    if (tries === MOST_TRIES) return;
    setTimeout(() => void follow(container, product_ids, tries + 1), TRY_AGAIN_MS * tries);
  }
}

function followAll(container: MedusaContainer): void {
  const product_ids = [...waiting];
  waiting.clear();
  void follow(container, product_ids);
}

/** Pictures that staff change on a product's page of the dashboard are the shop's too. */
export default async function productUpdated({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (waiting.size === 0) setTimeout(() => followAll(container), GATHER_MS);
  waiting.add(event.data.id);
}

export const config: SubscriberConfig = { event: "product.updated" };
