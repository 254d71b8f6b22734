import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import type { WithLegalTerms } from "../rules/legal-form";

/** Organisations by id with all that the law has known them as; `legalFormOn` says what held on a day. */
export async function legalFormsOf(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WithLegalTerms>> {
  if (ids.length === 0) return new Map();
  const organisations = await container
    .resolve<CooperativeService>(COOPERATIVE_MODULE)
    .listOrganisations(
      { id: [...ids] },
      {
        select: ["id", "kind", "name", "name_en", "registration_number"],
        relations: ["legal_terms"],
        take: null,
      },
    );
  return new Map(organisations.map((organisation) => [organisation.id, organisation]));
}
