import type { MedusaContainer } from "@medusajs/framework/types";
import {
  certificateStore,
  judge,
  labourStore,
  officeTermStore,
  organisationStore,
  type UpsertVerdict,
  withOrganisationIds,
} from "@nang-gio/cooperative/workflows";
import { judgeListings } from "@nang-gio/marketplace/workflows";
import type { SheetReport } from "../contract";
import type { SheetKey } from "../format/column";
import { sheetOf, type WorkbookRows } from "../format/index";
import {
  certificateInput,
  labourInput,
  listingInputs,
  officeTermInput,
  organisationInput,
  type PicturesByName,
} from "./inputs";
import type { KnownRecords } from "./known";
import { registry } from "./registry";

type Counts = Record<UpsertVerdict, number>;

/** What importing the rows would do, by sheet; nothing is written. */
export async function judgeRows(
  container: MedusaContainer,
  rows: WorkbookRows,
  known: KnownRecords,
  pictures: PicturesByName,
): Promise<SheetReport[]> {
  const service = registry(container);
  const organisations = rows.organisations.map((row) => organisationInput(row, pictures));
  const listings = listingInputs(rows.products, rows.variants, pictures, listingsOf(known));
  const listed = await judgeListings(container, listings);
  const told = new Set(rows.products.map(({ code }) => code));
  const isTold = (handle: string) => told.has(handle);
  const counts: Record<SheetKey, Counts> = {
    organisations: count(await judge(organisationStore(service), organisations)),
    officers: await judgeOwned(rows.officers.map(officeTermInput), known, async (inputs) =>
      judge(officeTermStore(service), await withOrganisationIds(service, inputs)),
    ),
    labour: await judgeOwned(rows.labour.map(labourInput), known, async (inputs) =>
      judge(labourStore(service), await withOrganisationIds(service, inputs)),
    ),
    products: {
      created: listed.products.created.filter(isTold).length,
      updated: listed.products.updated.filter(isTold).length,
      unchanged: listed.products.unchanged.filter(isTold).length,
    },
    variants: {
      created: listed.variants.created.length,
      updated: listed.variants.updated.length,
      unchanged: listed.variants.unchanged.length,
    },
    certificates: await judgeCertificates(container, rows, known),
  };
  return reportsOf(rows, counts);
}

/** Reports of the sheets that have rows. */
export function reportsOf(rows: WorkbookRows, counts: Record<SheetKey, Counts>): SheetReport[] {
  return (Object.keys(counts) as SheetKey[]).flatMap((sheet) => {
    const total = rows[sheet].length;
    return total > 0 ? [{ sheet, name: sheetOf(sheet).name, rows: total, ...counts[sheet] }] : [];
  });
}

export function listingsOf({ products }: KnownRecords) {
  return new Map([...products].map(([handle, { listing }]) => [handle, listing]));
}

function count(verdicts: readonly UpsertVerdict[], created = 0): Counts {
  const counts: Counts = { created, updated: 0, unchanged: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  return counts;
}

/** Records of organisations that are new are new themselves; the others are compared. */
async function judgeOwned<Input extends { organisation_handle: string }>(
  inputs: readonly Input[],
  { organisations }: KnownRecords,
  compare: (inputs: readonly Input[]) => Promise<UpsertVerdict[]>,
): Promise<Counts> {
  const kept = inputs.filter(({ organisation_handle }) => organisations.has(organisation_handle));
  return count(kept.length > 0 ? await compare(kept) : [], inputs.length - kept.length);
}

async function judgeCertificates(
  container: MedusaContainer,
  rows: WorkbookRows,
  known: KnownRecords,
): Promise<Counts> {
  const service = registry(container);
  const titles = new Map(rows.products.map(({ code, title }) => [code, title]));
  const inputs = rows.certificates.flatMap((row) => {
    const product = known.products.get(row.product);
    if (!product) return [];
    const { title, organisation_handle } = product.listing;
    const told = { id: product.id, organisation: organisation_handle };
    return [certificateInput(row, { ...told, title: titles.get(row.product) ?? title })];
  });
  return judgeOwned(inputs, known, async (kept) =>
    judge(certificateStore(service), await withOrganisationIds(service, kept)),
  ).then((counts) => ({
    ...counts,
    created: counts.created + rows.certificates.length - inputs.length,
  }));
}
