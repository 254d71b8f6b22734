import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AskAbout } from "../../../../contract";
import { askedAbout } from "../../../../conversations/asked-about";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/conversation-subjects`: what the caller is about to ask about, and where they asked it before. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AskAbout;
  const {
    organisation_id: _organisation,
    about_id: _about,
    ...asked
  } = await askedAbout(req.scope, shopperScope(req), wanted);
  res.json(asked);
}
