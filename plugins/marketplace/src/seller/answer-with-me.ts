import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { FIRST_REFUSAL } from "@nang-gio/access/status";
import { WITH_ME_HEADER } from "../contract";
import { readSellerMe } from "../read/seller-me";
import type { SellerRequest } from "./seller-scope";

/**
 * Stands behind the guard: to a read that asks for it with {@link WITH_ME_HEADER}, says who asks too, read beside what the
 * route reads. A refusal stays as it is.
 */
export function answerWithMe(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { seller_person: person, seller_scope: scope } = req as SellerRequest;
  if (req.method !== "GET" || !person || !req.headers[WITH_ME_HEADER]) {
    next();
    return;
  }
  const asked = readSellerMe(req.scope, person, scope?.organisation_id);
  // Where the route refuses, nobody waits for it.
  asked.catch(() => undefined);
  const json = res.json.bind(res);
  res.json = (body) => {
    if (res.statusCode >= FIRST_REFUSAL) return json(body);
    asked.then((me) => json({ ...(body as object), me })).catch(next);
    return res;
  };
  next();
}
