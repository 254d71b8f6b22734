import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeLegalPapers } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { changeLegalPapersWorkflow } from "../workflows/change-legal-papers";

interface Telling {
  organisation_id: string;
  /** The owner, or the officer who does it on the organisation's behalf. */
  actor_id: string;
}

/**
 * Writes what is told of the papers of an organisation, the number of a card sealed.
 * @throws Problem `cooperative.scan_unknown`, `marketplace.legal_papers_changed`
 */
export async function tellLegalPapers(
  container: MedusaContainer,
  { organisation_id, actor_id }: Telling,
  { cooperative_id: _named, seen, part: _part, ...told }: ChangeLegalPapers,
): Promise<void> {
  const service = container.resolve<SellerService>(SELLER_MODULE);
  const kept =
    "identity_number" in told
      ? { ...told, identity_number: service.sealIdentity(told.identity_number) }
      : told;
  await changeLegalPapersWorkflow(container).run({
    input: { organisation_id, seen, told: kept, changed_by: actor_id },
  });
}
