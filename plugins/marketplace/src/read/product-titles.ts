import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** What goods are called, by their product's id; of those that were deleted too. */
export async function titlesOf(
  container: MedusaContainer,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ["id", "title"], take: ids.length, withDeleted: true });
  return new Map(found.map(({ id, title }) => [id, title]));
}
