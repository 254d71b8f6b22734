import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { AdminCooperative, OrganisationInput } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { communesInSight } from "./communes-in-sight";
import { findInRegistry } from "./find-registry";
import { communeFilter } from "./registry-filters";

type Key = { id: string } | { handle: string };

async function organisation(req: MedusaRequest, key: Key) {
  const service = req.scope.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const [found] = await service.listOrganisations(
    { ...key, ...communeFilter(undefined, communesInSight(req)) },
    { take: 1 },
  );
  if (!found) throw new Problem("not_found", "cooperative.not_found");
  return found;
}

/**
 * The fields of the organisation that a route's `:id` names, as they can be written back.
 * @throws Problem `cooperative.not_found`, also when it lies outside the caller's communes; `cooperative.merged` where it is
 * only the record of a duplicate.
 */
export async function organisationInSight(
  req: MedusaRequest,
): Promise<OrganisationInput & { id: string }> {
  const found = await organisation(req, { id: req.params.id ?? "" });
  const { id, handle, kind, name, sector, commune_code } = found;
  if (found.merged_into) throw new Problem("conflict", "cooperative.merged", { params: { name } });
  return { id, handle, kind, name, name_en: found.name_en, sector, commune_code };
}

/** What staff see of an organisation just written. @throws Problem `cooperative.not_found` */
export async function organisationByHandle(
  req: MedusaRequest,
  handle: string,
): Promise<AdminCooperative> {
  const { id } = await organisation(req, { handle });
  return findInRegistry(req.scope, id, communesInSight(req));
}
