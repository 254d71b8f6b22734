import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, Problem } from "@nang-gio/access/problem";
import { PROOF_HOURS } from "../contract";
import { SHOPPER_MODULE } from "../modules/shopper";
import type { ShopperService } from "../modules/shopper/service";
import { newSecret, secretHash } from "../seller/secret";
import { findShopper } from "./read/find-shopper";
import { tellShopper } from "./tell-shopper";

const HOUR_MS = 3_600_000;

const accounts = (container: MedusaContainer) => container.resolve<ShopperService>(SHOPPER_MODULE);

/** Sends a shopper a link that proves that the e-mail is theirs; the one before is good no more. */
export async function sendEmailProof(
  container: MedusaContainer,
  account_id: string,
  language: Language,
): Promise<void> {
  const shopper = await findShopper(container, { id: account_id });
  if (!shopper) return;
  const secret = newSecret();
  const until = new Date(Date.now() + PROOF_HOURS * HOUR_MS);
  await accounts(container).updateShopperAccounts({
    id: account_id,
    email_secret_hash: secretHash(secret),
    email_secret_until: until,
  });
  await tellShopper(container, shopper, language, {
    kind: "email_proof",
    key: `${account_id}:${until.getTime()}`,
    keys: { subject: "proof_subject", paragraphs: ["proof_text", "proof_not_you"] },
    link: { label: "proof_link", path: `/tai-khoan/xac-nhan/${secret}` },
    params: { hours: PROOF_HOURS },
    secret: true,
  });
}

/** Notes that a shopper's e-mail is theirs; said again it stays as it was. */
export async function noteEmailConfirmed(
  container: MedusaContainer,
  account_id: string,
): Promise<void> {
  const account = await accounts(container).retrieveShopperAccount(account_id);
  if (account.email_confirmed_at) return;
  await accounts(container).updateShopperAccounts({
    id: account_id,
    email_confirmed_at: new Date(),
  });
}

/**
 * Takes the link of a shopper who is signed in. It does not sign in, and only its own account can use it: who gets
 * such a mail for an account that somebody else made with their e-mail gives nothing away by pressing.
 * @throws Problem not_found `shopper.proof_gone`
 */
export async function takeEmailProof(
  container: MedusaContainer,
  account_id: string,
  secret: string,
): Promise<void> {
  const account = await accounts(container).retrieveShopperAccount(account_id);
  const { email_secret_hash: hash, email_secret_until: until } = account;
  if (hash !== secretHash(secret) || !until || until < new Date()) {
    throw new Problem("not_found", "shopper.proof_gone");
  }
  await noteEmailConfirmed(container, account_id);
}
