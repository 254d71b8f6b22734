import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { giveScans, scansOf } from "@nang-gio/media/scans/scans";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { assertOwnProducts } from "../read/own-records";
import type { Handover, Part } from "./holders";

const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

function assertAll(field: string, wanted: readonly string[], found: ReadonlyArray<{ id: string }>) {
  const own = new Set(found.map(({ id }) => id));
  const foreign = wanted.findIndex((id) => !own.has(id));
  if (foreign < 0) return;
  throw new Problem("invalid_data", "cooperative.not_of_organisation", {
    field: `${field}.${foreign}`,
  });
}

async function termsOf(
  service: CooperativeService,
  organisation_id: string,
  ids: readonly string[],
) {
  return service.listOfficeTerms({ id: [...ids], organisation_id }, { take: null });
}

/**
 * @throws Problem that names a term, product or mark that is not the organisation's, or a term that ended before the day
 */
export async function assertPart(
  container: MedusaContainer,
  organisation_id: string,
  { day, term_ids, product_ids, mark_ids }: Part,
): Promise<void> {
  const service = registry(container);
  const terms = await termsOf(service, organisation_id, term_ids);
  assertAll("term_ids", term_ids, terms);
  const over = terms.find(({ to }) => to !== null && to <= day);
  if (over) {
    throw new Problem("invalid_data", "cooperative.term_over", {
      field: "term_ids",
      params: { name: over.person_name, to: formatDate(calendarDate(over.to ?? "")) },
    });
  }
  await assertOwnProducts(container, organisation_id, product_ids);
  const marks = await service.listProducerMarks(
    { id: [...mark_ids], organisation_id },
    { select: ["id"], take: null },
  );
  assertAll("mark_ids", mark_ids, marks);
}

/** An office goes on in the new organisation from the day on; before it, it was in the old one. */
async function divideTerms(service: CooperativeService, { from_id, to_id }: Handover, part: Part) {
  const terms = await termsOf(service, from_id, part.term_ids);
  const earlier = terms.filter(({ from }) => from < part.day);
  await service.updateOfficeTerms(earlier.map(({ id }) => ({ id, to: part.day })));
  const made = await service.createOfficeTerms(
    earlier.map(({ person_name, sex, title, to }) => ({
      ...{ organisation_id: to_id, person_name, sex, title, from: part.day, to },
    })),
  );
  const moved = terms.filter(({ from }) => from >= part.day).map(({ id }) => id);
  return { earlier, made: made.map(({ id }) => id), moved };
}

/** An organisation's scans of the papers that go, but those that a paper which stays names too. */
async function scansThatGo(
  container: MedusaContainer,
  organisation_id: string,
  going: ReadonlySet<string>,
): Promise<string[]> {
  const service = registry(container);
  const papers = (
    await Promise.all([
      service.listOcopCertificates({ organisation_id }, { select: ["id", "scan_id"], take: null }),
      service.listProducerMarks({ organisation_id }, { select: ["id", "scan_id"], take: null }),
    ])
  ).flat();
  const staying = new Set(papers.filter(({ id }) => !going.has(id)).map(({ scan_id }) => scan_id));
  const named = papers.filter(({ id, scan_id }) => going.has(id) && !staying.has(scan_id));
  const own = await scansOf(
    container,
    organisation_id,
    named.map(({ scan_id }) => scan_id),
  );
  return [...own.keys()];
}

/**
 * Gives a new organisation the offices, certificates, marks and lots of a part and the scans of its papers: certificates of the
 * goods that go, lots that were made from the day on. Gives how to take that back.
 */
export async function divideRegistry(
  container: MedusaContainer,
  handover: Handover,
  part: Part,
): Promise<() => Promise<void>> {
  const service = registry(container);
  const { from_id: organisation_id, to_id } = handover;
  const product_id = [...part.product_ids];
  const [certificates, lots] = await Promise.all([
    service.listOcopCertificates({ organisation_id, product_id }, { select: ["id"], take: null }),
    service.listProductionLots(
      { organisation_id, product_id, produced_on: { $gte: part.day } },
      { select: ["id"], take: null },
    ),
  ]);
  const papers = {
    ocop_certificate: certificates.map(({ id }) => id),
    producer_mark: [...part.mark_ids],
  };
  const going = new Set(Object.values(papers).flat());
  const scans = await scansThatGo(container, organisation_id, going);
  const { earlier, made, moved } = await divideTerms(service, handover, part);
  const records = { office_term: moved, ...papers, production_lot: lots.map(({ id }) => id) };
  const takeBack = async () => {
    await giveScans(container, scans, organisation_id);
    await service.give(records, organisation_id);
    await service.deleteOfficeTerms(made);
    await service.updateOfficeTerms(earlier.map(({ id, to }) => ({ id, to })));
  };
  try {
    await service.give(records, to_id);
    await giveScans(container, scans, to_id);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}
