import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import type { ClaimsQuery } from "../../../contract";
import { findClaims } from "../../../read/claims";

/** `GET /admin/seller-claims`: people who say that they belong to a co-operative of the register. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ClaimsQuery;
  const { limit, offset } = wanted;
  const found = await findClaims(req.scope, wanted, staffScope(req).commune_codes);
  res.json({ ...found, limit, offset });
}
