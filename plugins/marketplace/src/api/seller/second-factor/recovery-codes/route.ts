import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneTimeCode, RecoveryCodes } from "../../../../contract";
import { sellerPerson } from "../../../../seller/seller-scope";
import { renewRecoveryCodes } from "../../../../sign-in/second-factor";

/** `POST /seller/second-factor/recovery-codes`: new ones in place of the old, told this once. */
export async function POST(
  req: MedusaRequest<OneTimeCode>,
  res: MedusaResponse<RecoveryCodes>,
): Promise<void> {
  const { otp } = req.validatedBody;
  res.json(await renewRecoveryCodes(req.scope, sellerPerson(req).id, otp));
}
