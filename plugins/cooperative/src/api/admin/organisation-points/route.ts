import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrganisationPoints } from "../../../contract";
import { communesInSight } from "../../../read/communes-in-sight";
import { findPoints } from "../../../read/find-points";

/** `GET /admin/organisation-points`: every organisation in sight by its commune, for the map. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrganisationPoints>,
): Promise<void> {
  res.json(await findPoints(req.scope, communesInSight(req)));
}
