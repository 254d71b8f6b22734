import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SaveAddress } from "../../../../../contract";
import { removeAddress, saveAddress } from "../../../../../shopper/addresses";
import { shopperScope } from "../../../../../shopper/scope";

/** `POST /store/account/addresses/:id`: changes one of the caller's. */
export async function POST(req: MedusaRequest<SaveAddress>, res: MedusaResponse): Promise<void> {
  const { id } = req.params;
  const address = await saveAddress(req.scope, shopperScope(req), req.validatedBody, id);
  res.json({ address });
}

/** `DELETE /store/account/addresses/:id` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  await removeAddress(req.scope, shopperScope(req), id);
  res.json({ id, deleted: true });
}
