import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangePayout } from "../../../contract";
import { tellPayoutChanged } from "../../../notices/payout-changed";
import { payoutAccount, readPayout } from "../../../read/seller-payout";
import { checkPassword } from "../../../seller/check-password";
import { sellerScope } from "../../../seller/seller-scope";
import { changePayoutWorkflow } from "../../../workflows/change-payout";

/** `GET /seller/payout`: the bank account that the co-operative is paid to, its number masked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPayout(req.scope, sellerScope(req)));
}

/** `POST /seller/payout`: an owner tells another account, with their password; every owner is told. */
export async function POST(req: MedusaRequest<ChangePayout>, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { password, bank_bin, account_number, holder } = req.validatedBody;
  await checkPassword(req.scope, person.id, password);
  const { result: changed } = await changePayoutWorkflow(req.scope).run({
    input: { organisation_id, bank_bin, account_number, holder, changed_by: person.id },
  });
  const account = await payoutAccount(req.scope, organisation_id);
  if (changed && account) await tellPayoutChanged(req.scope, organisation_id, account);
  res.json({ account });
}
