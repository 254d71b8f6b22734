import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerMe } from "../../../contract";
import { readSellerMe } from "../../../read/seller-me";
import { type SellerRequest, sellerPerson } from "../../../seller/seller-scope";

/** `GET /seller/me`: who signed in, for which co-operatives, and in which one they work now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SellerMe>): Promise<void> {
  const workplace = (req as SellerRequest).seller_scope?.organisation_id;
  res.json(await readSellerMe(req.scope, sellerPerson(req), workplace));
}
