import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { AcceptQuotation } from "../../../../../../contract";
import { acceptQuotation } from "../../../../../../quotations/accept";
import { shopperScope } from "../../../../../../shopper/scope";

/** `POST /store/account/quotations/:id/accept`: orders what was answered, at its prices. */
export async function POST(
  req: MedusaRequest<AcceptQuotation>,
  res: MedusaResponse,
): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const quotation = await acceptQuotation(
    req.scope,
    shopperScope(req),
    req.params.id ?? "",
    req.validatedBody,
    language,
  );
  res.json({ quotation });
}
