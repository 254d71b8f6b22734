import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneTimeCode, SecondFactor } from "../../../../contract";
import { sellerPerson } from "../../../../seller/seller-scope";
import { endSecondFactor, readSecondFactor } from "../../../../sign-in/second-factor";

/** `POST /seller/second-factor/end`: turns it off with a code. */
export async function POST(
  req: MedusaRequest<OneTimeCode>,
  res: MedusaResponse<SecondFactor>,
): Promise<void> {
  const { id } = sellerPerson(req);
  await endSecondFactor(req.scope, id, req.validatedBody.otp);
  res.json(await readSecondFactor(req.scope, id));
}
