import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SecondFactor } from "../../../contract";
import { sellerPerson } from "../../../seller/seller-scope";
import { readSecondFactor } from "../../../sign-in/second-factor";

/** `GET /seller/second-factor`: whether the caller signs in with a second factor. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SecondFactor>): Promise<void> {
  res.json(await readSecondFactor(req.scope, sellerPerson(req).id));
}
