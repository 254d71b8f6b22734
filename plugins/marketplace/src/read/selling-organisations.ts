import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellingOrganisation } from "../contract";

/** Organisations by id, with what lists show of them. */
export async function sellingOrganisations(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, SellingOrganisation>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "handle", "name", "name_en"],
    filters: { id: [...new Set(ids)] },
  });
  const found = data as unknown as SellingOrganisation[];
  return new Map(found.map((organisation) => [organisation.id, organisation]));
}
