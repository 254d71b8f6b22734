import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellOfFact } from "../notices/tell-of-fact";

/** For so long a fact is news after an event of it was lost. */
const NEWS_MS = 24 * 60 * 60 * 1_000;

/** Each hour, tells of proposed facts that no event has told of. */
export default async function tellOfFacts(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fact_proposal",
    fields: ["id"],
    filters: { updated_at: { $gte: new Date(Date.now() - NEWS_MS) } },
  });
  for (const { id } of data) await tellOfFact(container, id);
}

export const config = { name: "tell-of-facts", schedule: "13 * * * *" };
