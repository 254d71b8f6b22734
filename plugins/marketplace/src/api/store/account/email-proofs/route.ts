import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { languageOf } from "@nang-gio/access/problem";
import { sendEmailProof } from "../../../../shopper/email-proof";
import { shopperScope } from "../../../../shopper/scope";
import { LINKS_ALLOWED } from "../../../../sign-in/password-link";

/** `POST /store/account/email-proofs`: another link that proves the caller's e-mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { account_id } = shopperScope(req);
  const asked = [{ key: `email proof ${account_id}`, allowed: LINKS_ALLOWED }];
  await claimGuess(req.scope, asked, "shopper.too_many_proofs");
  await sendEmailProof(req.scope, account_id, languageOf(req.headers["accept-language"]));
  res.status(202).json({});
}
