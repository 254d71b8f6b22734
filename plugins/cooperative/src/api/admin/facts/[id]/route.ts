import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "../../../../read/communes-in-sight";
import { findFact } from "../../../../read/find-facts";

/** `GET /admin/facts/:id`: one, beside what it corrects, with its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ fact: await findFact(req.scope, req.params.id ?? "", communesInSight(req)) });
}
