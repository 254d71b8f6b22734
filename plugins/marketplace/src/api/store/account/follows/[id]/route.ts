import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { ChangeFollow } from "../../../../../contract";
import { changeFollow, unfollow } from "../../../../../shopper/follows";
import { shopperScope } from "../../../../../shopper/scope";

/** `POST /store/account/follows/:id`: whether new goods of one that the caller follows are told. */
export async function POST(req: MedusaRequest<ChangeFollow>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const language = languageOf(req.headers["accept-language"]);
  await changeFollow(req.scope, shopperScope(req), id, req.validatedBody.told, language);
  res.json({ follow: { id } });
}

/** `DELETE /store/account/follows/:id` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  await unfollow(req.scope, shopperScope(req), id);
  res.json({ id, deleted: true });
}
