import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { FunnelQuery } from "../../../contract";
import { findFunnel } from "../../../training/read/find-funnel";

/** `GET /admin/training-funnel`: from training on e-commerce to sales, and who has a step before them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as FunnelQuery;
  const funnel = await findFunnel(req.scope, wanted, communesInSight(req));
  res.json({ ...funnel, limit: wanted.limit, offset: wanted.offset });
}
