import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminFactsQuery } from "../../../contract";
import { communesInSight } from "../../../read/communes-in-sight";
import { findFacts } from "../../../read/find-facts";

/** `GET /admin/facts`: people in office and labour that co-operatives told, to be confirmed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminFactsQuery;
  const { facts, count } = await findFacts(req.scope, wanted, communesInSight(req));
  res.json({ facts, count, limit: wanted.limit, offset: wanted.offset });
}
