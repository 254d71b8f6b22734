import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UsePasswordReset } from "../../../../contract";
import { tellSignInChanged } from "../../../../notices/sign-in-changed";
import { resetWay } from "../../../../sign-in/password-link";
import { SELLER_ACTOR } from "../../../../sign-in/signed-in";
import { resetPasswordWorkflow } from "../../../../workflows/set-password";

/** `POST /store/seller-password-resets/use`: sets the new password, and ends every log-in of the person. */
export async function POST(
  req: MedusaRequest<UsePasswordReset>,
  res: MedusaResponse,
): Promise<void> {
  const { secret, password } = req.validatedBody;
  const { result: account_id } = await resetPasswordWorkflow(req.scope).run({
    input: { actor: SELLER_ACTOR, ...resetWay(SELLER_ACTOR, secret), password },
  });
  await tellSignInChanged(req.scope, account_id, "password_changed");
  res.json({});
}
