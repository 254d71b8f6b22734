import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { UsePasswordReset } from "../../../../contract";
import { noteEmailConfirmed } from "../../../../shopper/email-proof";
import { SHOPPER_ACTOR } from "../../../../shopper/guard";
import { tellPasswordChanged } from "../../../../shopper/tell-password-changed";
import { resetWay } from "../../../../sign-in/password-link";
import { resetPasswordWorkflow } from "../../../../workflows/set-password";

/**
 * `POST /store/account-password-resets/use`: sets the new password, and ends every log-in of the shopper. The link
 * came by e-mail, so that it proves that too.
 */
export async function POST(
  req: MedusaRequest<UsePasswordReset>,
  res: MedusaResponse,
): Promise<void> {
  const { secret, password } = req.validatedBody;
  const { result: account_id } = await resetPasswordWorkflow(req.scope).run({
    input: { actor: SHOPPER_ACTOR, ...resetWay(SHOPPER_ACTOR, secret), password },
  });
  await noteEmailConfirmed(req.scope, account_id);
  await tellPasswordChanged(req.scope, account_id, languageOf(req.headers["accept-language"]));
  res.json({});
}
