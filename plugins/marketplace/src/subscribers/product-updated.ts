import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followProductPicturesWorkflow } from "../workflows/follow-product-pictures";

/** Pictures that staff change on a product's page of the dashboard are the shop's too. */
export default async function productUpdated({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followProductPicturesWorkflow(container).run({ input: { product_ids: [event.data.id] } });
}

export const config: SubscriberConfig = { event: "product.updated" };
