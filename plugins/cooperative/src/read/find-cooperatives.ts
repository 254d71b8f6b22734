import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CooperativeCard, CooperativeDetail, StoreCooperativesQuery } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { cooperativeCard, cooperativeDetail, type OrganisationRecord } from "./cooperative-card";
import { marksHolding, publicMark } from "./find-marks";
import { containing } from "./registry-filters";
import { listedOnly, pausedOf } from "./selling";

const CARD_RELATIONS = ["terms", "labour"];

interface ListingRow {
  organisation_id: string;
  product: { status: string } | null;
}

/** Published products of each organisation that may sell. */
export async function productCounts(
  container: MedusaContainer,
  organisationIds: string[],
): Promise<ReadonlyMap<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, paused] = await Promise.all([
    query.graph({
      entity: "listing",
      fields: ["organisation_id", "product.status"],
      filters: { organisation_id: organisationIds },
    }),
    pausedOf(container, organisationIds),
  ]);
  const counts = new Map<string, number>();
  for (const { organisation_id, product } of data as ListingRow[]) {
    if (product?.status === "published" && !paused.has(organisation_id))
      counts.set(organisation_id, (counts.get(organisation_id) ?? 0) + 1);
  }
  return counts;
}

/** One page of the public directory, by name. */
export async function findCooperatives(
  container: MedusaContainer,
  wanted: StoreCooperativesQuery,
): Promise<{ cooperatives: CooperativeCard[]; count: number }> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const { q, kind, women_led, commune_code, limit, offset } = wanted;
  const [organisations, count] = await service.listAndCountOrganisations(
    {
      ...(await listedOnly(container)),
      ...(kind ? { kind } : {}),
      ...(women_led === undefined ? {} : { women_led }),
      ...(commune_code ? { commune_code } : {}),
      ...(q ? { folded: containing(q) } : {}),
    },
    { relations: CARD_RELATIONS, take: limit, skip: offset, order: { name: "ASC", id: "ASC" } },
  );
  const counts = await productCounts(
    container,
    organisations.map(({ id }) => id),
  );
  return {
    cooperatives: organisations.map((organisation) =>
      cooperativeCard(organisation as OrganisationRecord, counts.get(organisation.id) ?? 0),
    ),
    count,
  };
}

/** The public page of one organisation; an unknown handle gives `undefined`. */
export async function findCooperative(
  container: MedusaContainer,
  handle: string,
): Promise<CooperativeDetail | undefined> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const [organisation] = await service.listOrganisations(
    { handle, ...(await listedOnly(container)) },
    { relations: CARD_RELATIONS, take: 1 },
  );
  if (!organisation) return undefined;
  const { id } = organisation;
  const [counts, marks] = await Promise.all([
    productCounts(container, [id]),
    marksHolding(container, [id]),
  ]);
  return cooperativeDetail(
    organisation as OrganisationRecord,
    counts.get(id) ?? 0,
    marks.map(publicMark),
  );
}
