import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { shopperScope } from "@nang-gio/marketplace/shopper/scope";
import { changeWish, removeWish } from "../../../../../wishes/wishes";
import type { ChangeWish } from "../../../../../wishes-contract";

/** `POST /store/account/wishes/:id`: what the caller is told of goods that they saved. */
export async function POST(req: MedusaRequest<ChangeWish>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const language = languageOf(req.headers["accept-language"]);
  await changeWish(req.scope, shopperScope(req), id, req.validatedBody, language);
  res.json({ wish: { id } });
}

/** `DELETE /store/account/wishes/:id` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  await removeWish(req.scope, shopperScope(req), id);
  res.json({ id, deleted: true });
}
