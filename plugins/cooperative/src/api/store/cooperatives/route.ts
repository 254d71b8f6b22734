import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreCooperativesQuery } from "../../../contract";
import { findCooperatives } from "../../../read/find-cooperatives";

/** `GET /store/cooperatives`: the public directory. */
export async function GET(
  req: MedusaRequest<unknown, StoreCooperativesQuery>,
  res: MedusaResponse,
): Promise<void> {
  const wanted = req.validatedQuery as StoreCooperativesQuery;
  const { cooperatives, count } = await findCooperatives(req.scope, wanted);
  res.json({ cooperatives, count, limit: wanted.limit, offset: wanted.offset });
}
