import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import type { ChangeShopper } from "../../../contract";
import { readShopper } from "../../../shopper/read/shopper-view";
import { shopperScope } from "../../../shopper/scope";

/** `GET /store/account`: who is signed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ account: await readShopper(req.scope, shopperScope(req)) });
}

/** `POST /store/account`: another name or phone. */
export async function POST(req: MedusaRequest<ChangeShopper>, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  const { name, phone } = req.validatedBody;
  await req.scope
    .resolve(Modules.CUSTOMER)
    .updateCustomers(scope.account_id, { first_name: name, phone });
  res.json({ account: await readShopper(req.scope, scope) });
}
