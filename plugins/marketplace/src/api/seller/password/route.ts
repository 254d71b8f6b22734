import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangePassword } from "../../../contract";
import { tellSignInChanged } from "../../../notices/sign-in-changed";
import { sellerSession } from "../../../seller/seller-scope";
import { checkPassword } from "../../../sign-in/check-password";
import { SELLER_ACTOR } from "../../../sign-in/signed-in";
import { changePasswordWorkflow } from "../../../workflows/set-password";

/** `POST /seller/password`: another password; every other log-in of the caller's ends. Answered `{ended}`. */
export async function POST(req: MedusaRequest<ChangePassword>, res: MedusaResponse): Promise<void> {
  const session = sellerSession(req);
  const { current_password, password } = req.validatedBody;
  await checkPassword(req.scope, session.account_id, current_password, "current_password");
  const { result: ended } = await changePasswordWorkflow(req.scope).run({
    input: { actor: SELLER_ACTOR, ...session, password },
  });
  await tellSignInChanged(req.scope, session.account_id, "password_changed");
  res.json({ ended });
}
