import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { readLot } from "@nang-gio/cooperative/read/find-lots";
import { lotBuyers } from "../../../../../provenance/lot-buyers";

/** `GET /admin/lots/:id/buyers`: whom the lot went to, one step forward. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const in_sight = communesInSight(req);
  const { id } = await readLot(req.scope, req.params.id ?? "", { in_sight });
  res.json(await lotBuyers(req.scope, id));
}
