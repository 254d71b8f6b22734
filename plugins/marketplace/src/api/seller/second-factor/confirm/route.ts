import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneTimeCode, RecoveryCodes } from "../../../../contract";
import { sellerSession } from "../../../../seller/seller-scope";
import { confirmSecondFactor } from "../../../../sign-in/second-factor";

/** `POST /seller/second-factor/confirm`: turns it on by a first code; the recovery codes are told this once. */
export async function POST(
  req: MedusaRequest<OneTimeCode>,
  res: MedusaResponse<RecoveryCodes>,
): Promise<void> {
  const { otp } = req.validatedBody;
  res.json(await confirmSecondFactor(req.scope, sellerSession(req), otp));
}
