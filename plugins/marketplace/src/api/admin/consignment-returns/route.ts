import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { AdminReturnsQuery } from "../../../contract";
import { findReturns } from "../../../read/find-returns";

/** `GET /admin/consignment-returns`: what shoppers give back, by state. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminReturnsQuery;
  const { returns, count } = await findReturns(req.scope, wanted, communesInSight(req));
  res.json({ returns, count, limit: wanted.limit, offset: wanted.offset });
}
