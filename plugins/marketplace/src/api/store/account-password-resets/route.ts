import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { inBackground } from "@nang-gio/access/in-background";
import { languageOf } from "@nang-gio/access/problem";
import type { AskShopperReset } from "../../../contract";
import { SHOPPER_ACTOR } from "../../../shopper/guard";
import { findShopper } from "../../../shopper/read/find-shopper";
import { sendPasswordLink } from "../../../sign-in/ask-password-reset";
import { LINKS_ALLOWED } from "../../../sign-in/password-link";

/**
 * `POST /store/account-password-resets`: asks for a link to a new password. The answer is the same, and as fast,
 * whether there is such an account or not.
 */
export async function POST(
  req: MedusaRequest<AskShopperReset>,
  res: MedusaResponse,
): Promise<void> {
  const { email } = req.validatedBody;
  const asked = [
    { key: `shopper reset ${email}`, allowed: LINKS_ALLOWED },
    { key: `shopper reset from ${req.ip}` },
  ];
  await claimGuess(req.scope, asked, "marketplace.too_many_resets");
  const language = languageOf(req.headers["accept-language"]);
  const send = async () => {
    const shopper = await findShopper(req.scope, { email });
    if (shopper) await sendPasswordLink(req.scope, SHOPPER_ACTOR, shopper, language);
  };
  inBackground(req.scope, send(), "a link to a new password could not be sent");
  res.status(202).json({});
}
