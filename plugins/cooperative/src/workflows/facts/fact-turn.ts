import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import type { FactState } from "../../contract";
import type { FactProposal } from "../../modules/cooperative/models/fact-proposal";
import type { CooperativeService } from "../../modules/cooperative/service";

export type FactRecord = Omit<InferTypeOf<typeof FactProposal>, "organisation" | "events"> & {
  organisation_id: string;
};

/** Facts of one organisation are written one after the other, and none while records of `also` are. */
export function factTurn<Result>(
  container: MedusaContainer,
  organisation_id: string,
  write: () => Promise<Result>,
  also: readonly string[] = [],
): Promise<Result> {
  const keys = [`facts:${organisation_id}`, ...also];
  return container.resolve(Modules.LOCKING).execute(keys, write, { timeout: 20 });
}

/**
 * A proposed fact as it is now, of an organisation where one is named.
 * @throws Problem `cooperative.fact_not_found`
 */
export async function factNow(
  service: CooperativeService,
  id: string,
  organisation_id?: string,
): Promise<FactRecord> {
  const [found] = await service.listFactProposals(
    { id: [id], ...(organisation_id ? { organisation_id } : {}) },
    { take: 1 },
  );
  if (!found) throw new Problem("not_found", "cooperative.fact_not_found");
  return found as FactRecord;
}

/** Says that a proposal is no longer as it was seen, and how it is. */
export function changedMeanwhile(fact: { state: FactState; revision: number }, seen: number) {
  const code =
    fact.revision === seen ? `cooperative.fact_is_${fact.state}` : "cooperative.fact_rewritten";
  return new Problem("conflict", code, { field: "seen" });
}
