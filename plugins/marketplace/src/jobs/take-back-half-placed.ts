import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { findHalfPlaced } from "../half-placed/find";
import { takeBackHalfPlaced } from "../half-placed/take-back";

/** Each minute, takes back what processes that died left of orders whose shoppers did not come again. */
export default async function takeBackAll(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const found = await findHalfPlaced(container);
  for (const cart_id of new Set(found.map((one) => one.cart_id))) {
    // A cart that was changed since is not like its order any more.
    await takeBackHalfPlaced(container, cart_id, () => true).catch((error: unknown) =>
      logger.error(`the half-placed order of cart ${cart_id} was not taken back: ${String(error)}`),
    );
  }
}

export const config = { name: "take-back-half-placed", schedule: "* * * * *" };
