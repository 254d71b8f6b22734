import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { ChangePayout } from "../../../contract";
import { tellPayoutChanged } from "../../../notices/payout-changed";
import { keptPayout, payoutAccount, readPayout } from "../../../read/seller-payout";
import { sellerScope } from "../../../seller/seller-scope";
import { checkPassword } from "../../../sign-in/check-password";
import { checkCode, readSecondFactor } from "../../../sign-in/second-factor";
import { changePayoutWorkflow, sameAccount } from "../../../workflows/change-payout";

/** `GET /seller/payout`: the bank account that the co-operative is paid to, its number masked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPayout(req.scope, sellerScope(req)));
}

/**
 * `POST /seller/payout`: an owner tells another account, with their password and a code of their second factor, which
 * has to be set up first. Every owner is told, and who told the account before.
 */
export async function POST(req: MedusaRequest<ChangePayout>, res: MedusaResponse): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { password, otp, bank_bin, account_number, holder } = req.validatedBody;
  const { on } = await readSecondFactor(req.scope, person.id);
  if (!on) throw new Problem("conflict", "marketplace.second_factor_needed");
  await checkPassword(req.scope, person.id, password);
  const [kept, before] = await Promise.all([
    keptPayout(req.scope, organisation_id),
    payoutAccount(req.scope, organisation_id),
  ]);
  const told = { bank_bin, account_number, holder };
  // Pressed twice: the code was good once.
  if (kept && sameAccount(kept, told)) {
    res.json({ account: before });
    return;
  }
  await checkCode(req.scope, person.id, otp);
  const { result: changed } = await changePayoutWorkflow(req.scope).run({
    input: { organisation_id, ...told, changed_by: person.id },
  });
  const account = await payoutAccount(req.scope, organisation_id);
  if (changed && account) {
    const teller = kept?.changed_by ?? null;
    await tellPayoutChanged(req.scope, organisation_id, { account, before, teller });
  }
  res.json({ account });
}
