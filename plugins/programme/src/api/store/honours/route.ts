import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { HonoursQuery } from "../../../commendations-contract";
import { findHonours } from "../../../read/find-honours";

/** `GET /store/honours`: the honour roll, by rounds that were decided. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as HonoursQuery;
  const { limit, offset } = wanted;
  res.json({ ...(await findHonours(req.scope, wanted)), limit, offset });
}
