import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { findLots } from "@nang-gio/cooperative/read/find-lots";
import type { AdminLotsQuery } from "../../../contract";

/** `GET /admin/lots`: lots of the organisations in sight, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...wanted } = req.validatedQuery as AdminLotsQuery;
  const filter = { ...wanted, in_sight: communesInSight(req) };
  const page = await findLots(req.scope, filter, { limit, offset });
  const lots = page.lots.map(({ organisation: { id, name, handle }, ...lot }) => ({
    ...lot,
    organisation: { id, name, handle },
  }));
  res.json({ lots, count: page.count, limit, offset });
}
