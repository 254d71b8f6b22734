import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { inBackground } from "@nang-gio/access/in-background";
import { languageOf } from "@nang-gio/access/problem";
import type { RegisterShopper } from "../../../contract";
import { sendEmailProof } from "../../../shopper/email-proof";
import { createShopperWorkflow } from "../../../shopper/workflows/create-shopper";

/** `POST /store/account-registrations`: makes an account, and sends a link that proves its e-mail. */
export async function POST(
  req: MedusaRequest<RegisterShopper>,
  res: MedusaResponse,
): Promise<void> {
  const asked = [{ key: `registrations from ${req.ip}` }];
  await claimGuess(req.scope, asked, "shopper.too_many_registrations");
  const { consent: _agreed, ...shopper } = req.validatedBody;
  const language = languageOf(req.headers["accept-language"]);
  const { result: id } = await createShopperWorkflow(req.scope).run({
    input: { ...shopper, language },
  });
  inBackground(
    req.scope,
    sendEmailProof(req.scope, id, language),
    "a link that proves an e-mail could not be sent",
  );
  res.status(201).json({ account: { id } });
}
