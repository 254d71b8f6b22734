import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UseEmailProof } from "../../../../../contract";
import { takeEmailProof } from "../../../../../shopper/email-proof";
import { readShopper } from "../../../../../shopper/read/shopper-view";
import { shopperScope } from "../../../../../shopper/scope";

/** `POST /store/account/email-proofs/use`: shows that the e-mail is the caller's. */
export async function POST(req: MedusaRequest<UseEmailProof>, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  await takeEmailProof(req.scope, scope.account_id, req.validatedBody.secret);
  res.json({ account: await readShopper(req.scope, { ...scope, email_confirmed: true }) });
}
