import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { inBackground } from "@nang-gio/access/in-background";
import { languageOf } from "@nang-gio/access/problem";
import type { AskPasswordReset } from "../../../contract";
import { askPasswordReset } from "../../../sign-in/ask-password-reset";
import { loginOf } from "../../../sign-in/log-in";
import { LINKS_ALLOWED } from "../../../sign-in/password-link";

/**
 * `POST /store/seller-password-resets`: asks for a link to a new password. The answer is the same, and as fast,
 * whether there is such an account or not.
 */
export async function POST(
  req: MedusaRequest<AskPasswordReset>,
  res: MedusaResponse,
): Promise<void> {
  const { login } = req.validatedBody;
  const asked = [
    { key: `reset ${Object.values(loginOf(login))[0]}`, allowed: LINKS_ALLOWED },
    { key: `reset from ${req.ip}` },
  ];
  await claimGuess(req.scope, asked, "marketplace.too_many_resets");
  const language = languageOf(req.headers["accept-language"]);
  inBackground(
    req.scope,
    askPasswordReset(req.scope, login, language),
    "a link to a new password could not be sent",
  );
  res.status(202).json({});
}
