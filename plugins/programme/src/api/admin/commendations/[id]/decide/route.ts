import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideRound } from "../../../../../commendations/decide-round";
import type { DecideBody } from "../../../../../commendations-contract";
import { findCommendation } from "../../../../../read/find-commendations";

/** `POST /admin/commendations/:id/decide`: it is decided, and on the honour roll. */
export async function POST(req: MedusaRequest<DecideBody>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  await decideRound(req.scope, id, req.validatedBody);
  res.json({ commendation: await findCommendation(req, id) });
}
