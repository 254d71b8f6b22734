import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { languageOf } from "@nang-gio/access/problem";
import type { AskQuotation, OwnQuotationsQuery } from "../../../../contract";
import { askQuotation } from "../../../../quotations/ask";
import { findQuotations } from "../../../../quotations/read";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/quotations`: what the caller asked to be offered. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as OwnQuotationsQuery;
  const { account_id } = shopperScope(req);
  const own = {
    where: "quotation.account_id = ?",
    values: [account_id],
    order: "quotation.moved_at desc",
  };
  res.json({ ...(await findQuotations(req.scope, own, wanted)), ...wanted });
}

/** `POST /store/account/quotations`: asks a co-operative what goods would cost; 20 in ten minutes. */
export async function POST(req: MedusaRequest<AskQuotation>, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const scope = shopperScope(req);
  const claimed = await claimGuess(
    req.scope,
    [{ key: `quotations of ${scope.account_id}` }],
    "quotation.too_many",
  );
  const { quotation, is_new } = await askQuotation(req.scope, scope, req.validatedBody, language);
  if (!is_new) await claimed();
  res.status(is_new ? 201 : 200).json({ quotation });
}
