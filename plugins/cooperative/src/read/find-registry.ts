import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";
import { type CalendarDate, calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { AdminCooperative, AdminCooperativeRow, AdminCooperativesQuery } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { certificateFacts } from "../rules/facts";
import { ocopOn } from "../rules/ocop";
import { adminCooperative, adminRow, type FullRecord } from "./admin-cooperative";
import { productCounts } from "./find-cooperatives";
import { placesNow } from "./lived";
import { communeFilter, containing } from "./registry-filters";
import { listedOnly } from "./selling";
import { successionsOf } from "./successions";

const FACTS = ["legal_terms", "terms", "labour", "certificates", "certificates.events"];

/** What is read of an organisation for a line of the list. */
const LINE = ["legal_terms", "terms", "labour"];

/** Columns of the register by which a list is in order; by name where it is sorted by what is no column. */
function columnOrder(order: AdminCooperativesQuery["order"]) {
  if (order.endsWith("completeness")) return { name: "ASC", id: "ASC" };
  return { [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" };
}

async function withProducts(
  container: MedusaContainer,
  rows: readonly AdminCooperativeRow[],
): Promise<AdminCooperativeRow[]> {
  const counts = await productCounts(
    container,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, product_count: counts.get(row.id) ?? 0 }));
}

/** One page by what is no column: kind and tag of another day, what is missing. */
async function findComputed(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  { kind, women_led, missing, as_of, order, limit, offset }: AdminCooperativesQuery,
): Promise<{ cooperatives: AdminCooperativeRow[]; count: number }> {
  const day = as_of ? calendarDate(as_of) : dateInVietnam(new Date());
  const records = (await container
    .resolve<CooperativeService>(COOPERATIVE_MODULE)
    .listOrganisations(filters, {
      relations: LINE,
      take: null,
      order: columnOrder(order),
    })) as unknown as FullRecord[];
  const found = records
    .filter(({ founded_on }) => !founded_on || founded_on <= day)
    .map((record) => adminRow(record, 0, day))
    .filter(
      (row) =>
        (!kind || row.kind === kind) &&
        (women_led === undefined || row.women_led.holds === women_led) &&
        (!missing || row.completeness.missing.includes(missing)),
    );
  if (order.endsWith("completeness")) {
    const up = order.startsWith("-") ? -1 : 1;
    found.sort((a, b) => up * (a.completeness.score - b.completeness.score));
  }
  const page = found.slice(offset, offset + limit);
  return { cooperatives: await withProducts(container, page), count: found.length };
}

/** One page of the register for staff, within the communes in sight (`null`: all). */
export async function findRegistry(
  container: MedusaContainer,
  wanted: AdminCooperativesQuery,
  inSight: readonly string[] | null,
): Promise<{ cooperatives: AdminCooperativeRow[]; count: number }> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const { q, kind, women_led, commune_code, missing, as_of, order, limit, offset } = wanted;
  const filters = {
    ...(await listedOnly(container)),
    ...communeFilter(commune_code, inSight),
    ...(q ? { $or: [{ folded: containing(q) }, { registration_number: containing(q) }] } : {}),
  };
  if (missing || as_of || order.endsWith("completeness")) {
    return findComputed(container, filters, wanted);
  }
  const [records, count] = await service.listAndCountOrganisations(
    {
      ...filters,
      ...(kind ? { kind } : {}),
      ...(women_led === undefined ? {} : { women_led }),
    },
    {
      relations: LINE,
      take: limit,
      skip: offset,
      order: columnOrder(order),
    },
  );
  const rows = (records as unknown as FullRecord[]).map((record) => adminRow(record, 0));
  return { cooperatives: await withProducts(container, rows), count };
}

interface ListedProduct {
  product: { id: string; title: string; status: string } | null;
}

async function productsOf(
  container: MedusaContainer,
  record: FullRecord,
  day: CalendarDate,
): Promise<AdminCooperative["products"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["product.id", "product.title", "product.status"],
    filters: { organisation_id: record.id },
  });
  return (data as unknown as ListedProduct[])
    .flatMap(({ product }) => (product ? [product] : []))
    .map(({ id, title, status }) => {
      const own = record.certificates.filter(({ product_id }) => product_id === id);
      return { id, title, status, stars: ocopOn(certificateFacts(own), day)?.stars ?? null };
    })
    .sort((a, b) => a.title.localeCompare(b.title, "vi"));
}

/**
 * One organisation with its facts, tags as of a day (today when left out).
 * @throws Problem `cooperative.not_found`, also when it lies outside the communes in sight.
 */
export async function findInRegistry(
  container: MedusaContainer,
  id: string,
  inSight: readonly string[] | null,
  day: CalendarDate = dateInVietnam(new Date()),
): Promise<AdminCooperative> {
  const service = container.resolve<CooperativeService>(COOPERATIVE_MODULE);
  const [found] = await service.listOrganisations(
    { id: [id], ...communeFilter(undefined, inSight) },
    { relations: FACTS, take: 1 },
  );
  if (!found) throw new Problem("not_found", "cooperative.not_found");
  const record = found as unknown as FullRecord;
  const [products, successions, places, scans] = await Promise.all([
    productsOf(container, record, day),
    successionsOf(container, record.id),
    placesNow(container),
    scansOf(
      container,
      record.id,
      record.certificates.map(({ scan_id }) => scan_id),
    ),
  ]);
  const merge = successions.find(
    ({ kind, gave, undone_at }) => kind === "merged" && gave && !undone_at,
  );
  return {
    ...adminCooperative(record, { products, scans, places }, day),
    merged_into: merge?.other ?? null,
    successions,
  };
}
