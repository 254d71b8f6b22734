import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeLegalPapers } from "../../../contract";
import { SELLER_MODULE } from "../../../modules/seller";
import type { SellerService } from "../../../modules/seller/service";
import { readLegalPapers } from "../../../read/legal-papers";
import { sellerScope } from "../../../seller/seller-scope";
import { changeLegalPapersWorkflow } from "../../../workflows/change-legal-papers";

/** `GET /seller/legal-papers`: by what the co-operative is known in law, the number of the representative's card masked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  res.json({ legal_papers: await readLegalPapers(req.scope, organisation_id, { whole: false }) });
}

/** `POST /seller/legal-papers`: an owner tells the paper, or who represents the co-operative. */
export async function POST(
  req: MedusaRequest<ChangeLegalPapers>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _named, seen, part: _part, ...told } = req.validatedBody;
  const service = req.scope.resolve<SellerService>(SELLER_MODULE);
  const kept =
    "identity_number" in told
      ? { ...told, identity_number: service.sealIdentity(told.identity_number) }
      : told;
  await changeLegalPapersWorkflow(req.scope).run({
    input: { organisation_id, seen, told: kept, changed_by: person.id },
  });
  res.json({ legal_papers: await readLegalPapers(req.scope, organisation_id, { whole: false }) });
}
