import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import type { ChangeLegalPapers } from "../../../../../contract";
import { tellLegalPapers } from "../../../../../joining/tell-legal-papers";
import { readLegalPapers } from "../../../../../read/legal-papers";
import { sellerInSight } from "../../seller-in-sight";

async function answer(req: MedusaRequest, res: MedusaResponse, id: string): Promise<void> {
  // Who helps to enter them sees what an owner sees; who decides compares the number with the scan.
  const whole = staffScope(req).role === "province";
  res.set("cache-control", "private, no-store");
  res.json({ legal_papers: await readLegalPapers(req.scope, id, { whole }) });
}

/** `GET /admin/sellers/:id/legal-papers`: by what a seller is known in law, and who represents it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await sellerInSight(req);
  await answer(req, res, id);
}

/** `POST /admin/sellers/:id/legal-papers`: an officer tells them on behalf of a co-operative that can't itself. */
export async function POST(
  req: MedusaRequest<ChangeLegalPapers>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await sellerInSight(req);
  const { actor_id } = staffScope(req);
  await tellLegalPapers(req.scope, { organisation_id: id, actor_id }, req.validatedBody);
  await answer(req, res, id);
}
