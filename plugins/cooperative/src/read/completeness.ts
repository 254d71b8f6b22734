import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { Completeness } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { completeness } from "../rules/completeness";
import { womenLedFacts } from "../rules/facts";

/** How complete the record of an organisation is today. @throws Problem `cooperative.not_found` */
export async function completenessOf(
  container: MedusaContainer,
  id: string,
): Promise<Completeness> {
  const [organisation] = await container
    .resolve<CooperativeService>(COOPERATIVE_MODULE)
    .listOrganisations({ id: [id] }, { relations: ["terms", "labour"], take: 1 });
  if (!organisation) throw new Problem("not_found", "cooperative.not_found");
  const priority_lines = organisation.priority_lines as unknown as string[];
  const facts = { ...organisation, priority_lines, ...womenLedFacts(organisation) };
  return completeness(facts, dateInVietnam(new Date()));
}
