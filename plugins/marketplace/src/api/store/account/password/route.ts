import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { ChangePassword } from "../../../../contract";
import { SHOPPER_ACTOR } from "../../../../shopper/guard";
import { shopperScope } from "../../../../shopper/scope";
import { tellPasswordChanged } from "../../../../shopper/tell-password-changed";
import { checkPassword } from "../../../../sign-in/check-password";
import { changePasswordWorkflow } from "../../../../workflows/set-password";

/** `POST /store/account/password`: another password; every other log-in of the caller's ends. Answered `{ended}`. */
export async function POST(req: MedusaRequest<ChangePassword>, res: MedusaResponse): Promise<void> {
  const { account_id, session_id } = shopperScope(req);
  const { current_password, password } = req.validatedBody;
  await checkPassword(req.scope, account_id, current_password, "current_password");
  const { result: ended } = await changePasswordWorkflow(req.scope).run({
    input: { actor: SHOPPER_ACTOR, account_id, session_id, password },
  });
  await tellPasswordChanged(req.scope, account_id, languageOf(req.headers["accept-language"]));
  res.json({ ended });
}
