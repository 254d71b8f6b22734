import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { EraseOwnData } from "../../../../../contract";
import { eraseShopperWorkflow } from "../../../../../personal-data/workflows/erase-shopper";
import { shopperScope } from "../../../../../shopper/scope";
import { checkPassword } from "../../../../../sign-in/check-password";

/** `POST /store/account/data/erase`: erases the caller's account; their orders stay without them. */
export async function POST(req: MedusaRequest<EraseOwnData>, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  await checkPassword(req.scope, scope.account_id, req.validatedBody.password);
  const language = languageOf(req.headers["accept-language"]);
  await eraseShopperWorkflow(req.scope).run({ input: { scope, language } });
  res.json({ erased: true });
}
