import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ChangedRecord } from "@nang-gio/access/problem";
import type { UpsertReport } from "@nang-gio/cooperative/contract";
import {
  upsertLabourSnapshotsWorkflow,
  upsertOcopCertificatesWorkflow,
  upsertOfficeTermsWorkflow,
  upsertOrganisationsWorkflow,
} from "@nang-gio/cooperative/workflows";
import type { ListingInput, ListingReport } from "@nang-gio/marketplace/contract";
import { upsertListingsWorkflow } from "@nang-gio/marketplace/workflows";
import type { Picture } from "@nang-gio/media/contract";
import type { SheetReport } from "../contract";
import type { SheetKey } from "../format/column";
import type { WorkbookRows } from "../format/index";
import { runsOf } from "../runs/runs";
import { CHANGED, changedProducts } from "./changes";
import {
  certificateInput,
  labourInput,
  listingInputs,
  officeTermInput,
  organisationInput,
} from "./inputs";
import { listingsOf, reportsOf } from "./judge";
import { knownRecords } from "./known";
import type { Undoable } from "./undoable";

const BATCH = 500;

type Keys = Pick<UpsertReport, "created" | "updated" | "unchanged">;

/** What is written: plain data, since a workflow carries it. */
export interface RowsToWrite {
  /** The import that is told how many rows are written. */
  run_id: string;
  rows: WorkbookRows;
  /** Pictures taken in, by the file names that the rows use. */
  pictures: Record<string, Picture>;
}

/**
 * Writes the rows in the order of the sheets, and keeps for the trail what becomes of each record; each part can be
 * undone by `undoable`.
 */
export async function writeRows(
  container: MedusaContainer,
  { run_id, rows, pictures: byName }: RowsToWrite,
  undoable: Undoable,
): Promise<SheetReport[]> {
  const runs = runsOf(container);
  const pictures = new Map(Object.entries(byName));
  const counts = Object.fromEntries(
    Object.keys(rows).map((sheet) => [sheet, { created: 0, updated: 0, unchanged: 0 }]),
  ) as Record<SheetKey, { created: number; updated: number; unchanged: number }>;
  let rowsDone = 0;
  const note = async (sheet: SheetKey, keys: Keys) => {
    for (const verdict of ["created", "updated", "unchanged"] as const) {
      counts[sheet][verdict] += keys[verdict].length;
      rowsDone += keys[verdict].length;
    }
    await runs.progress(run_id, rowsDone);
  };
  const keep = async (changed: readonly ChangedRecord[]) => {
    if (changed.length === 0) return;
    const part = await runs.keepChanges(run_id, changed);
    undoable.alsoUndo(() => runs.forgetChanges(run_id, part));
  };
  const write = async <Row>(
    sheet: keyof typeof CHANGED,
    workflow: Parameters<Undoable["run"]>[0],
    inputs: readonly Row[],
  ) => {
    for (const batch of batches(inputs)) {
      const report = (await undoable.run(workflow, { rows: batch })) as UpsertReport;
      await keep(await CHANGED[sheet](report.written, container));
      await note(sheet, report);
    }
  };
  const organisations = rows.organisations.map((row) => organisationInput(row, pictures));
  await write("organisations", upsertOrganisationsWorkflow, organisations);
  await write("officers", upsertOfficeTermsWorkflow, rows.officers.map(officeTermInput));
  await write("labour", upsertLabourSnapshotsWorkflow, rows.labour.map(labourInput));

  const told = new Set(rows.products.map(({ code }) => code));
  const pricedOnly = rows.variants.flatMap(({ product }) => (told.has(product) ? [] : product));
  const known = await knownRecords(container, {
    organisations: [],
    products: [...new Set(pricedOnly)],
  });
  const listings = listingInputs(rows.products, rows.variants, pictures, listingsOf(known));
  for (const batch of batches(listings)) {
    await runs.noteMaking(run_id, await codesOfNew(container, batch));
    const done = (await undoable.run(upsertListingsWorkflow, { rows: batch })) as ListingReport;
    await runs.noteMaking(run_id, []);
    await keep(changedProducts(done.written));
    await note("products", only(done.products, told));
    await note("variants", done.variants);
  }
  await write(
    "certificates",
    upsertOcopCertificatesWorkflow,
    await certificateInputs(container, rows),
  );
  return reportsOf(rows, counts);
}

/** Codes of the listings whose products are not there yet. */
async function codesOfNew(
  container: MedusaContainer,
  listings: readonly Pick<ListingInput, "handle">[],
): Promise<string[]> {
  const handles = listings.map(({ handle }) => handle);
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["handle"], take: handles.length });
  const known = new Set(found.map(({ handle }) => handle));
  return handles.filter((handle) => !known.has(handle));
}

async function certificateInputs(container: MedusaContainer, { certificates }: WorkbookRows) {
  const codes = [...new Set(certificates.map(({ product }) => product))];
  const { products } = await knownRecords(container, { organisations: [], products: codes });
  return certificates.flatMap((row) => {
    const product = products.get(row.product);
    if (!product) return [];
    const { title, organisation_handle: organisation } = product.listing;
    return [certificateInput(row, { id: product.id, title, organisation })];
  });
}

function only({ created, updated, unchanged }: Keys, told: ReadonlySet<string>): Keys {
  const isTold = (key: string) => told.has(key);
  return {
    created: created.filter(isTold),
    updated: updated.filter(isTold),
    unchanged: unchanged.filter(isTold),
  };
}

function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}
