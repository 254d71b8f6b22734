import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem, staffScope } from "@nang-gio/access/problem";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { OnlyId, organisationsInSight } from "@nang-gio/marketplace/read/organisations";
import type { Actor } from "../modules/trade-event/turn";

/** Codes of communes whose organisations a caller may see; `null` for all. */
export type InSight = readonly string[] | null;

/**
 * SQL that is true of organisations in sight, and its values. What a duplicate that was merged still has says the same as
 * something of the one that it was merged into: it is not seen twice.
 */
export function sightOf(inSight: InSight): [string, unknown[]] {
  const own = "organisation.merged_into is null";
  if (inSight === null) return [own, []];
  return [
    `${own} and organisation.commune_code in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(inSight)],
  ];
}

/** Who of the staff asks, as the trail names them. */
export const staffActor = (req: MedusaRequest): Actor => ({
  id: staffScope(req).actor_id,
  side: "staff",
});

async function seen(container: MedusaContainer, inSight: InSight, ids: readonly string[]) {
  return organisationsInSight(container, OnlyId, inSight, { id: [...ids], merged_into: null });
}

/** Whether an organisation is one whose records the caller may see. */
export const isInSight = (req: MedusaRequest) => async (organisation_id: string) =>
  (await seen(req.scope, communesInSight(req), [organisation_id])).has(organisation_id);

/** @throws Problem not_found `cooperative.not_found` where one is unknown, merged or out of sight */
export async function assertOrganisations(
  req: MedusaRequest,
  ids: readonly string[],
): Promise<void> {
  const found = await seen(req.scope, communesInSight(req), ids);
  if (ids.some((id) => !found.has(id))) throw new Problem("not_found", "cooperative.not_found");
}
