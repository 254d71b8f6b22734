import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellOfRecall } from "../notices/tell-of-recall";

/** A recall stays urgent for so long after an event of it was lost. */
const NEWS_MS = 7 * 24 * 60 * 60 * 1_000;

/** Each minute, tells of recalled lots that no event has told of. */
export default async function tellOfRecalls(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "production_lot",
    fields: ["id"],
    filters: { state: "recalled", updated_at: { $gte: new Date(Date.now() - NEWS_MS) } },
  });
  for (const { id } of data) await tellOfRecall(container, id);
}

export const config = { name: "tell-of-recalls", schedule: "* * * * *" };
