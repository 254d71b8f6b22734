import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SaveAddress } from "../../../../contract";
import { readAddresses, saveAddress } from "../../../../shopper/addresses";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/addresses`: the caller's address book, the default first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ addresses: await readAddresses(req.scope, shopperScope(req)) });
}

/** `POST /store/account/addresses`: one more. */
export async function POST(req: MedusaRequest<SaveAddress>, res: MedusaResponse): Promise<void> {
  const address = await saveAddress(req.scope, shopperScope(req), req.validatedBody);
  res.status(201).json({ address });
}
