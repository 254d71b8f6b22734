import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { homePoint, listHomeCommunes } from "@nang-gio/vietnam/places";
import type { OrganisationPoints } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { certificateFacts } from "../rules/facts";
import { ocopOn } from "../rules/ocop";
import { communeFilter } from "./registry-filters";
import { listedOnly } from "./selling";

/** Organisations of the communes in sight (`null`: all) by name, with their tags of today, and where communes are. */
export async function findPoints(
  container: MedusaContainer,
  inSight: readonly string[] | null,
): Promise<OrganisationPoints> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const today = dateInVietnam(new Date());
  const organisations = await service.listOrganisations(
    { ...(await listedOnly(container)), ...communeFilter(undefined, inSight) },
    {
      select: ["id", "name", "name_en", "kind", "commune_code", "women_led"],
      relations: ["certificates"],
      order: { name: "ASC", id: "ASC" },
      take: null,
    },
  );
  return {
    organisations: organisations.map(({ certificates, ...organisation }) => ({
      id: organisation.id,
      name: organisation.name,
      name_en: organisation.name_en,
      kind: organisation.kind,
      commune_code: organisation.commune_code,
      women_led: organisation.women_led,
      ocop_stars: ocopOn(certificateFacts(certificates), today)?.stars ?? null,
    })),
    communes: listHomeCommunes().flatMap(({ code, name }) => {
      const point = homePoint(code);
      return point ? [{ code, name, point }] : [];
    }),
  };
}
