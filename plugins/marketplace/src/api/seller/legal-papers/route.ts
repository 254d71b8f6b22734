import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeLegalPapers } from "../../../contract";
import { tellLegalPapers } from "../../../joining/tell-legal-papers";
import { readLegalPapers } from "../../../read/legal-papers";
import { sellerScope } from "../../../seller/seller-scope";

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
  await tellLegalPapers(req.scope, { organisation_id, actor_id: person.id }, req.validatedBody);
  res.json({ legal_papers: await readLegalPapers(req.scope, organisation_id, { whole: false }) });
}
