import type { MedusaContainer } from "@medusajs/framework/types";
import { BANKS, bankName } from "@nang-gio/payment-vietnam/banks";
import type { PayoutAccount, SellerPayout } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { maskedAccount } from "../rules/masked-account";
import { sellerPolicies } from "../seller/seller-policies";
import type { SellerScope } from "../seller/seller-scope";
import { readSecondFactor } from "../sign-in/second-factor";

async function nameOf(container: MedusaContainer, id: string): Promise<string | null> {
  const [account] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts({ id }, { select: ["name"], take: 1, withDeleted: true });
  return account?.name ?? null;
}

/** The account that a co-operative is paid to, its number masked; `null` where none was told. */
export async function payoutAccount(
  container: MedusaContainer,
  organisation_id: string,
): Promise<PayoutAccount | null> {
  const [found] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerPayoutAccounts({ organisation_id }, { take: 1 });
  if (!found) return null;
  return {
    bank_name: bankName(found.bank_bin),
    account_number: maskedAccount(found.account_number),
    holder: found.holder,
    changed_at: found.changed_at.toISOString(),
    changed_by: await nameOf(container, found.changed_by),
  };
}

/** The same as it is kept, whole; nobody is shown it. */
export async function keptPayout(container: MedusaContainer, organisation_id: string) {
  const [found] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerPayoutAccounts({ organisation_id }, { take: 1 });
  return found;
}

/** The account that a seller's co-operative is paid to, and whether they may change it. */
export async function readPayout(
  container: MedusaContainer,
  { organisation_id, role, person }: SellerScope,
): Promise<SellerPayout> {
  const [account, { on }] = await Promise.all([
    payoutAccount(container, organisation_id),
    readSecondFactor(container, person.id),
  ]);
  return {
    account,
    banks: BANKS,
    may_change: sellerPolicies.judge(role, "POST", "/seller/payout") === "allowed",
    second_factor: on,
  };
}
