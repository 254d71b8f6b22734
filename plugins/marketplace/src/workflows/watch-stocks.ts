import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { readStocks, type VariantStock } from "../low-stock/read-stocks";
import { usualThreshold } from "../low-stock/thresholds";
import type { StockWatch } from "../modules/marketplace/models/stock-watch";
import { judgeStock } from "../rules/low-stock";
import { takeTurn } from "./proposals/take-turn";
import { service } from "./proposals/write";

type Watch = InferTypeOf<typeof StockWatch>;

/** Whose stocks are looked at anew. */
export interface WatchedStocks {
  product_ids: string[];
  /** Numbers that variants have of their own from now on; null: the co-operative's. */
  thresholds?: Array<{ variant_id: string; threshold: number | null }>;
  /** The number of their co-operative for all goods from now on. */
  usual?: number;
  /** A number that was changed is no fall: whoever changed it sees what is low. */
  quiet?: boolean;
}

/** What is to be kept of a variant now; its `id` where something of it was kept before. */
interface Looked {
  id: string | null;
  fields: Pick<Watch, "organisation_id" | "product_id" | "variant_id" | "threshold" | "low"> &
    Partial<Pick<Watch, "falls" | "fell_at">>;
  changed: boolean;
  fell: boolean;
}

function look(
  stock: VariantStock,
  watch: Watch | undefined,
  {
    organisation_id,
    usual,
    input,
  }: { organisation_id: string; usual: number; input: WatchedStocks },
): Looked {
  const { variant_id, product_id, available, in_shop } = stock;
  const told = input.thresholds?.find((one) => one.variant_id === variant_id);
  const threshold = told ? told.threshold : (watch?.threshold ?? null);
  const at = threshold ?? usual;
  const low = available <= at;
  const fell =
    !input.quiet && in_shop && judgeStock({ available, threshold: at }, watch) === "fell";
  return {
    id: watch?.id ?? null,
    fields: {
      ...{ organisation_id, product_id, variant_id, threshold, low },
      ...(fell ? { falls: (watch?.falls ?? 0) + 1, fell_at: new Date() } : {}),
    },
    changed:
      watch?.low !== low ||
      watch.threshold !== threshold ||
      watch.organisation_id !== organisation_id,
    fell,
  };
}

async function watchOf(container: MedusaContainer, organisation_id: string, input: WatchedStocks) {
  const { product_ids, usual: low_stock } = input;
  if (low_stock !== undefined) {
    await service(container).updateSellingPlaces({
      selector: { organisation_id },
      data: { low_stock },
    });
  }
  const [stocks, watches, usual] = await Promise.all([
    readStocks(container, product_ids),
    service(container).listStockWatches({ product_id: product_ids }, { take: null }),
    usualThreshold(container, organisation_id),
  ]);
  const known = new Map(watches.map((watch) => [watch.variant_id, watch]));
  const looked = stocks
    .map((stock) => look(stock, known.get(stock.variant_id), { organisation_id, usual, input }))
    .filter(({ changed }) => changed);
  const fresh = looked.filter(({ id }) => id === null).map(({ fields }) => fields);
  const changed = looked.flatMap(({ id, fields }) => (id ? [{ id, ...fields }] : []));
  if (fresh.length > 0) await service(container).createStockWatches(fresh);
  if (changed.length > 0) await service(container).updateStockWatches(changed);
  const here = new Set(stocks.map(({ variant_id }) => variant_id));
  const gone = watches.filter(({ variant_id }) => !here.has(variant_id));
  if (gone.length > 0) await service(container).deleteStockWatches(gone.map(({ id }) => id));
  return looked.filter(({ fell }) => fell).map(({ fields }) => fields.variant_id);
}

const watchStocksStep = createStep("watch-stocks", async (input: WatchedStocks, { container }) => {
  const listings = await service(container).listListings(
    { product_id: input.product_ids },
    { select: ["product_id", "organisation_id"], take: input.product_ids.length },
  );
  const fallen: string[] = [];
  for (const organisation_id of new Set(listings.map((one) => one.organisation_id))) {
    const product_ids = listings
      .filter((one) => one.organisation_id === organisation_id)
      .map(({ product_id }) => product_id);
    fallen.push(
      ...(await takeTurn(container, [`low-stock:${organisation_id}`], () =>
        watchOf(container, organisation_id, { ...input, product_ids }),
      )),
    );
  }
  return new StepResponse(fallen);
});

/**
 * Looks at the stocks of products and keeps whether each is low. Gives the variants that have fallen so low since the
 * last look; two that look at once find each fall once.
 */
export const watchStocksWorkflow = createWorkflow("watch-stocks", (input: WatchedStocks) => {
  return new WorkflowResponse(watchStocksStep(input));
});
