import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { CandidatesQuery } from "../../../../../contract";
import { findCandidates } from "../../../../../read/find-participants";

/** `GET /admin/events/:id/candidates`: organisations in sight that have no part in it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as CandidatesQuery;
  const id = req.params.id ?? "";
  const page = await findCandidates(req.scope, id, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
