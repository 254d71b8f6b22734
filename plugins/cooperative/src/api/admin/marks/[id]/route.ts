import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "../../../../read/communes-in-sight";
import { findMark } from "../../../../read/find-marks";

/** `GET /admin/marks/:id`: one mark with its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ mark: await findMark(req.scope, req.params.id ?? "", communesInSight(req)) });
}
