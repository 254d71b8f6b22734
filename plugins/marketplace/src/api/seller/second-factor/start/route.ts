import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SecondFactorSetup, StartSecondFactor } from "../../../../contract";
import { sellerPerson } from "../../../../seller/seller-scope";
import { checkPassword } from "../../../../sign-in/check-password";
import { startSecondFactor } from "../../../../sign-in/second-factor";

/** `POST /seller/second-factor/start`: begins to set one up, with the caller's password. */
export async function POST(
  req: MedusaRequest<StartSecondFactor>,
  res: MedusaResponse<SecondFactorSetup>,
): Promise<void> {
  const { id } = sellerPerson(req);
  await checkPassword(req.scope, id, req.validatedBody.password);
  res.status(201).json(await startSecondFactor(req.scope, id));
}
