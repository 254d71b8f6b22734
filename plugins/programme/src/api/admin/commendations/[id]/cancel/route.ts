import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelRound } from "../../../../../commendations/save-round";
import type { CancelCommendation } from "../../../../../commendations-contract";
import { findCommendation } from "../../../../../read/find-commendations";

/** `POST /admin/commendations/:id/cancel`: it does not take place. */
export async function POST(
  req: MedusaRequest<CancelCommendation>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await cancelRound(req.scope, id, req.validatedBody.reason);
  res.json({ commendation: await findCommendation(req, id) });
}
