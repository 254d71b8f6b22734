import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renameRound } from "../../../../commendations/save-round";
import type { ChangeCommendation } from "../../../../commendations-contract";
import { findCommendation } from "../../../../read/find-commendations";

/** `GET /admin/commendations/:id`: one round with its nominees in sight. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ commendation: await findCommendation(req, req.params.id ?? "") });
}

/** `POST /admin/commendations/:id`: calls it otherwise. */
export async function POST(
  req: MedusaRequest<ChangeCommendation>,
  res: MedusaResponse,
): Promise<void> {
  const { id = "" } = req.params;
  await renameRound(req.scope, id, req.validatedBody);
  res.json({ commendation: await findCommendation(req, id) });
}
