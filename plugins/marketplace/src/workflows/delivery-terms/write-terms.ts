import { isDeepStrictEqual } from "node:util";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { listProvinces } from "@nang-gio/vietnam/places";
import { readTerms } from "../../delivery/read-terms";
import type {
  ChangeDeliveryTerms,
  DeliveryRates,
  DeliveryTerms,
} from "../../delivery-terms-contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";

/** What of its terms a co-operative changes, and who tells. */
export type TermsChange = Omit<ChangeDeliveryTerms, "cooperative_id"> & {
  organisation_id: string;
  actor_id: string;
};

type Kept = Omit<DeliveryTerms, "revision">;

/** The terms' row that was made, or what stood in it before. */
type Trace = { made: string } | { before: { id: string; revision: number } & Kept };

function assertProvinces(rates: DeliveryRates | null | undefined): void {
  const known = new Set(listProvinces().map(({ code }) => code));
  const at = rates?.named.findIndex(({ provinces }) => !provinces.every((code) => known.has(code)));
  if (at === undefined || at < 0) return;
  throw new Problem("invalid_data", "marketplace.terms_province", {
    field: `rates.named.${at}.provinces`,
  });
}

/**
 * Writes what a co-operative changes of its terms: once, and only while they are as the person saw them.
 * @throws Problem conflict `marketplace.terms_changed` where somebody else changed them meanwhile
 */
export const writeTermsStep = createStep(
  "write-delivery-terms",
  async ({ organisation_id, actor_id, seen, ...change }: TermsChange, { container }) => {
    assertProvinces(change.rates);
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    const known = (await readTerms(container, [organisation_id])).get(organisation_id);
    if (!known) throw new Problem("not_found", "access.not_found");
    const { revision, home_province: _place, ...kept } = known;
    const told = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    );
    const terms: Kept = { ...kept, ...told };
    if (revision > 0 && isDeepStrictEqual(terms, kept)) {
      return new StepResponse<boolean, Trace | null>(false, null);
    }
    if (revision !== seen) {
      throw new Problem("conflict", "marketplace.terms_changed", { field: "seen" });
    }
    const row = {
      ...terms,
      revision: revision + 1,
      changed_by: actor_id,
      changed_at: new Date(),
    };
    const [before] = await service.listDeliveryTerms({ organisation_id }, { take: 1 });
    if (!before) {
      const made = await service.createDeliveryTerms({ ...row, organisation_id });
      return new StepResponse<boolean, Trace | null>(true, { made: made.id });
    }
    await service.updateDeliveryTerms({ id: before.id, ...row });
    return new StepResponse<boolean, Trace | null>(true, {
      before: { id: before.id, revision, ...kept },
    });
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    if ("made" in trace) await service.deleteDeliveryTerms(trace.made);
    else await service.updateDeliveryTerms(trace.before);
  },
);
