import type { MedusaContainer } from "@medusajs/framework/types";
import { containing } from "@nang-gio/cooperative/read/registry-filters";
import { z } from "zod";
import { LEDGER_MODULE } from "../modules/ledger";
import type { LedgerService } from "../modules/ledger/service";
import { type InSight, organisationsInSight } from "../read/organisations";
import type { TaxpayerTermsQuery, TaxpayerTermView } from "../taxpayer-contract";

const Named = z.object({ id: z.string(), name: z.string(), name_en: z.string().nullable() });

/** One page of as what organisations in sight pay tax or paid it, the latest first; or one term by its id. */
export async function findTaxpayerTerms(
  container: MedusaContainer,
  wanted: Omit<TaxpayerTermsQuery, "limit" | "offset"> & { id?: string },
  { limit, offset }: { limit: number; offset: number },
  inSight: InSight,
): Promise<{ taxpayer_terms: TaxpayerTermView[]; count: number }> {
  const { id, cooperative_id, q } = wanted;
  const pattern = q && containing(q);
  const narrowed =
    pattern || inSight || cooperative_id
      ? await organisationsInSight(container, Named, inSight, {
          ...(pattern ? { folded: pattern } : {}),
          ...(cooperative_id ? { id: [cooperative_id] } : {}),
        })
      : undefined;
  const [terms, count] = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listAndCountTaxpayerTerms(
      {
        ...(id ? { id: [id] } : {}),
        ...(narrowed ? { organisation_id: [...narrowed.keys()] } : {}),
      },
      { order: { from: "DESC", id: "DESC" }, take: limit, skip: offset },
    );
  const ids = [...new Set(terms.map(({ organisation_id }) => organisation_id))];
  const named = narrowed ?? (await organisationsInSight(container, Named, null, { id: ids }));
  return {
    taxpayer_terms: terms.map(({ id: term, organisation_id, taxpayer, from, to }) => ({
      id: term,
      cooperative: named.get(organisation_id) ?? {
        id: organisation_id,
        name: organisation_id,
        name_en: null,
      },
      taxpayer,
      from,
      to,
    })),
    count,
  };
}
