import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";
import type { IdentityKind, PaperKind } from "../legal-papers-contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { keptPapers, legalScanOwner } from "../read/legal-papers";

/** What is told of the papers, one part at a time; the number of a card comes sealed. */
export interface ToldLegalPapers {
  paper_kind?: PaperKind;
  paper_number?: string;
  paper_issued_on?: string;
  paper_issuer?: string;
  paper_scan_id?: string;
  representative_name?: string;
  identity_kind?: IdentityKind;
  identity_number?: string;
}

interface NewLegalPapers {
  organisation_id: string;
  seen: number;
  told: ToldLegalPapers;
  changed_by: string;
}

type Kept = NonNullable<Awaited<ReturnType<typeof keptPapers>>>;

/** Whether all that is told stands there already; two seals of one number differ. */
function standsAlready(service: SellerService, kept: Kept, told: ToldLegalPapers): boolean {
  return (Object.keys(told) as Array<keyof ToldLegalPapers>).every((name) => {
    const [now, then] = [told[name], kept[name]];
    if (name !== "identity_number" || !now || !then) return now === undefined || now === then;
    return service.readIdentity(now) === service.readIdentity(then);
  });
}

async function assertOwnScan(
  container: MedusaContainer,
  { organisation_id, told: { paper_scan_id } }: NewLegalPapers,
): Promise<void> {
  if (!paper_scan_id) return;
  const own = await scansOf(container, legalScanOwner(organisation_id), [paper_scan_id]);
  if (!own.has(paper_scan_id)) {
    throw new Problem("invalid_data", "cooperative.scan_unknown", { field: "paper_scan_id" });
  }
}

interface Trace {
  made: string | null;
  before: Kept | null;
}

const writeLegalPapersStep = createStep(
  "write-legal-papers",
  async (input: NewLegalPapers, { container }) => {
    const { organisation_id, seen, told, changed_by } = input;
    const service = container.resolve<SellerService>(SELLER_MODULE);
    await assertOwnScan(container, input);
    const write = async (): Promise<Trace | null> => {
      const kept = await keptPapers(container, organisation_id);
      if (kept && standsAlready(service, kept, told)) return null;
      const revision = kept?.revision ?? 0;
      if (seen !== revision) throw new Problem("conflict", "marketplace.legal_papers_changed");
      const written = { ...told, revision: revision + 1, changed_by, changed_at: new Date() };
      if (kept) {
        await service.updateLegalPapers({ id: kept.id, ...written });
        return { made: null, before: kept };
      }
      const { id } = await service.createLegalPapers({ organisation_id, ...written });
      return { made: id, before: null };
    };
    const trace = await container
      .resolve(Modules.LOCKING)
      .execute(`legal-papers:${organisation_id}`, write);
    return new StepResponse(undefined, trace);
  },
  async (trace, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE);
    if (trace?.made) await service.deleteLegalPapers(trace.made);
    if (trace?.before) await service.updateLegalPapers(trace.before);
  },
);

/**
 * Writes a part of what a seller is known by in law; a second time it does nothing.
 * @throws Problem `cooperative.scan_unknown`, `marketplace.legal_papers_changed`
 */
export const changeLegalPapersWorkflow = createWorkflow(
  "change-legal-papers",
  (input: NewLegalPapers) => new WorkflowResponse(writeLegalPapersStep(input)),
);
