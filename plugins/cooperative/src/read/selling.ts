import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

async function standings(container: MedusaContainer, filters: Record<string, unknown>) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "selling_standing", fields: ["organisation_id"], filters });
  return (data as Array<{ organisation_id: string }>).map(({ organisation_id }) => organisation_id);
}

/**
 * Filter that leaves out the organisations that registered themselves to sell and that no officer has confirmed:
 * they stand in no directory, register or export.
 */
export async function confirmedOnly(
  container: MedusaContainer,
): Promise<{ id?: { $nin: string[] } }> {
  const ids = await standings(container, { confirmed: false });
  return ids.length > 0 ? { id: { $nin: ids } } : {};
}

/** Filter on the organisations that stand in a directory: confirmed, and not only the record of a duplicate that was merged. */
export async function listedOnly(
  container: MedusaContainer,
): Promise<{ id?: { $nin: string[] }; merged_into: null }> {
  return { ...(await confirmedOnly(container)), merged_into: null };
}

/** Of organisations those whose goods are not in the shop, since they may not sell now. */
export async function pausedOf(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  return new Set(await standings(container, { organisation_id: ids, state: { $ne: "approved" } }));
}
