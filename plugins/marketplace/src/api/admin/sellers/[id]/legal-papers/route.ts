import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readLegalPapers } from "../../../../../read/legal-papers";
import { sellerInSight } from "../../seller-in-sight";

/** `GET /admin/sellers/:id/legal-papers`: by what a seller is known in law, and who represents it; for who decides on it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await sellerInSight(req);
  res.set("cache-control", "private, no-store");
  res.json({ legal_papers: await readLegalPapers(req.scope, id, { whole: true }) });
}
