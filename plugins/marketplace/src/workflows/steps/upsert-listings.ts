import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deleteProductsWorkflow, deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import type { ListingInput, ListingReport } from "../../contract";
import "../../messages/register";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { assertListing } from "../../rules/listing";
import { listingContext } from "../products/context";
import { createListings } from "../products/create";
import { type CurrentListing, currentListings } from "../products/current";
import { changedProductFields, variantVerdict } from "../products/difference";
import { updateListings } from "../products/update";

const BATCH = 100;

interface Trace {
  createdIds: string[];
  before: CurrentListing[];
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}

async function takeBack(container: MedusaContainer, { createdIds, before }: Trace) {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  for (const ids of batches(createdIds)) {
    const listings = await service.listListings({ product_id: ids }, { take: ids.length });
    await service.deleteListings(listings.map(({ id }) => id));
    await deleteProductsWorkflow(container).run({ input: { ids } });
  }
  for (const kept of batches(before)) {
    const now = await currentListings(
      container,
      kept.map(({ input }) => input.handle),
    );
    const added = kept.flatMap(({ input, places }) =>
      [...(now.get(input.handle)?.places ?? [])].flatMap(([sku, { id }]) =>
        places.has(sku) ? [] : [id],
      ),
    );
    if (added.length > 0)
      await deleteProductVariantsWorkflow(container).run({ input: { ids: added } });
    const context = await listingContext(
      container,
      kept.map(({ input }) => input),
    );
    await updateListings(
      context,
      kept.flatMap(({ input }) => {
        const current = now.get(input.handle);
        return current ? [{ current, wanted: input }] : [];
      }),
    );
  }
}

function judgeRow(row: ListingInput, current: CurrentListing | undefined, report: ListingReport) {
  const variants = row.variants.map((variant) => ({
    sku: variant.sku,
    verdict: variantVerdict(
      variant,
      current?.input.variants.find(({ sku }) => sku === variant.sku),
    ),
  }));
  for (const { sku, verdict } of variants) report.variants[verdict].push(sku);
  const touched =
    current !== undefined &&
    (changedProductFields(row, current.input).length > 0 ||
      variants.some(({ verdict }) => verdict !== "unchanged"));
  const verdict = current ? (touched ? "updated" : "unchanged") : "created";
  report.products[verdict].push(row.handle);
  return verdict;
}

function emptyReport(): ListingReport {
  const lists = () => ({ created: [], updated: [], unchanged: [] });
  return { products: lists(), variants: lists(), ids: {}, written: [] };
}

function assertOwner(row: ListingInput, current: CurrentListing | undefined) {
  if (current?.listing_id === null) {
    throw new Problem("invalid_data", "marketplace.of_nobody", {
      field: "handle",
      params: { handle: row.handle },
    });
  }
  if (current && current.input.organisation_handle !== row.organisation_handle) {
    throw new Problem("invalid_data", "marketplace.other_owner", {
      field: "organisation_handle",
      params: { handle: row.handle, owner: current.input.organisation_handle },
    });
  }
}

/** What an upsert of the rows would do; nothing is written. @throws Problem as the upsert would. */
export async function judgeListings(
  container: MedusaContainer,
  rows: readonly ListingInput[],
): Promise<ListingReport> {
  const report = emptyReport();
  for (const batch of batches(rows)) {
    const current = await currentListings(
      container,
      batch.map(({ handle }) => handle),
    );
    for (const row of batch) {
      assertListing(row);
      assertOwner(row, current.get(row.handle));
      judgeRow(row, current.get(row.handle), report);
    }
  }
  return report;
}

/** Takes away what is half made of some products. */
export const dropHalfMadeStep = createStep(
  "drop-half-made-listings",
  async ({ handles }: { handles: string[] }, { container }) => {
    const current = await currentListings(container, handles);
    const half = [...current.values()].filter(({ is_whole }) => !is_whole);
    await takeBack(container, { createdIds: half.map(({ id }) => id), before: [] });
    return new StepResponse(undefined);
  },
);

/**
 * Creates or changes products with their listings, variants, prices, stock and English texts by handle
 * and SKU. Rows that change nothing write nothing. When a batch fails, those before it are taken back.
 */
export const upsertListingsStep = createStep(
  "upsert-listings",
  async ({ rows }: { rows: ListingInput[] }, { container }) => {
    for (const row of rows) assertListing(row);
    const context = await listingContext(container, rows);
    const report = emptyReport();
    const trace: Trace = { createdIds: [], before: [] };
    try {
      for (const batch of batches(rows)) {
        const current = await currentListings(
          container,
          batch.map(({ handle }) => handle),
        );
        for (const row of batch) assertOwner(row, current.get(row.handle));
        const verdicts = batch.map((row) => judgeRow(row, current.get(row.handle), report));
        const fresh = batch.filter((_, index) => verdicts[index] === "created");
        const changes = batch.flatMap((wanted, index) => {
          const existing = current.get(wanted.handle);
          return existing && verdicts[index] === "updated" ? [{ current: existing, wanted }] : [];
        });
        if (fresh.length > 0) {
          const ids = await createListings(context, fresh, trace.createdIds);
          fresh.forEach((row, index) => {
            const id = ids[index] ?? "";
            report.ids[row.handle] = id;
            report.written.push({ id, before: null, after: row });
          });
        }
        trace.before.push(...changes.map(({ current: existing }) => existing));
        await updateListings(context, changes);
        report.written.push(
          ...changes.map(({ current: { id, input }, wanted }) => ({
            id,
            before: input,
            after: wanted,
          })),
        );
        for (const [handle, { id }] of current) report.ids[handle] = id;
      }
    } catch (error) {
      await takeBack(container, trace);
      throw error;
    }
    return new StepResponse(report, trace);
  },
  async (trace, { container }) => {
    if (trace) await takeBack(container, trace as Trace);
  },
);
