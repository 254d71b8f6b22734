import type { MedusaContainer } from "@medusajs/framework/types";
import { scansOf } from "@nang-gio/media/scans/scans";
import type { LegalPapersView, LegalPart } from "../legal-papers-contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { missingPapers } from "../rules/legal-papers";
import { maskedAccount } from "../rules/masked-account";

const service = (container: MedusaContainer) => container.resolve<SellerService>(SELLER_MODULE);

/**
 * Whose the scan of an organisation's legal paper is: not the organisation's own, so that no route for its other scans
 * ever gives it.
 */
export const legalScanOwner = (organisation_id: string) => `legal-papers:${organisation_id}`;

/** The papers of an organisation as they are kept. */
export async function keptPapers(container: MedusaContainer, organisation_id: string) {
  const [kept] = await service(container).listLegalPapers({ organisation_id }, { take: 1 });
  return kept;
}

/** What an organisation has not told of its papers and who represents it. */
export async function missingPapersOf(
  container: MedusaContainer,
  organisation_id: string,
): Promise<LegalPart[]> {
  return missingPapers(await keptPapers(container, organisation_id));
}

type Kept = NonNullable<Awaited<ReturnType<typeof keptPapers>>>;

async function paperOf(container: MedusaContainer, kept: Kept): Promise<LegalPapersView["paper"]> {
  const { organisation_id, paper_kind, paper_number, paper_issued_on, paper_issuer } = kept;
  if (!paper_kind || !paper_number || !paper_issued_on || !paper_issuer) return null;
  const id = kept.paper_scan_id;
  const scans = await scansOf(container, legalScanOwner(organisation_id), [id]);
  return {
    kind: paper_kind,
    number: paper_number,
    issued_on: paper_issued_on,
    issuer: paper_issuer,
    scan: scans.get(id ?? "") ?? null,
  };
}

function representativeOf(
  container: MedusaContainer,
  { representative_name: name, identity_kind, identity_number }: Kept,
  whole: boolean,
): LegalPapersView["representative"] {
  if (!name || !identity_kind || !identity_number) return null;
  const number = service(container).readIdentity(identity_number) ?? "";
  return { name, identity_kind, identity_number: whole ? number : maskedAccount(number) };
}

/** The last change, and whether someone of the market's sellers made it or staff. */
async function toldOf(
  container: MedusaContainer,
  { changed_at, changed_by }: Kept,
): Promise<LegalPapersView["told"]> {
  const own = await service(container).listSellerAccounts(
    { id: changed_by },
    { select: ["id"], take: 1, withDeleted: true },
  );
  return { at: changed_at.toISOString(), by: own.length > 0 ? "owner" : "staff" };
}

/**
 * The papers of an organisation.
 * @param whole whether the number of the representative's card is told whole, else its last four digits
 */
export async function readLegalPapers(
  container: MedusaContainer,
  organisation_id: string,
  { whole }: { whole: boolean },
): Promise<LegalPapersView> {
  const kept = await keptPapers(container, organisation_id);
  return {
    revision: kept?.revision ?? 0,
    told: kept ? await toldOf(container, kept) : null,
    paper: kept ? await paperOf(container, kept) : null,
    representative: kept ? representativeOf(container, kept, whole) : null,
    missing: missingPapers(kept),
  };
}
