import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { readLot } from "@nang-gio/cooperative/read/find-lots";

/** `GET /admin/lots/:id`: a lot with what went into it and its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const in_sight = communesInSight(req);
  res.json({ lot: await readLot(req.scope, req.params.id ?? "", { in_sight }) });
}
