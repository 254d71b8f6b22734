import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { shopperScope } from "@nang-gio/marketplace/shopper/scope";
import { findWishes, saveWish } from "../../../../wishes/wishes";
import type { SaveWish, WishesQuery } from "../../../../wishes-contract";

/** `GET /store/account/wishes`: a page of the goods that the caller saved, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as WishesQuery;
  const { limit, offset } = query;
  res.json({ ...(await findWishes(req.scope, shopperScope(req), query)), limit, offset });
}

/** `POST /store/account/wishes`: one more. */
export async function POST(req: MedusaRequest<SaveWish>, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const id = await saveWish(req.scope, shopperScope(req), req.validatedBody, language);
  res.status(201).json({ wish: { id } });
}
