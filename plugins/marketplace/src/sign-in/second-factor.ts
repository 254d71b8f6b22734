import type { AuthTypes, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { claimCode, Problem } from "@nang-gio/access/problem";
import type { RecoveryCodes, SecondFactor, SecondFactorSetup } from "../contract";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { tellSignInChanged } from "../notices/sign-in-changed";
import { endSessionsWorkflow } from "../workflows/end-sessions";
import { SELLER_ACTOR, type SignedIn } from "./signed-in";

const TOTP = "totp";
const RECOVERY_CODE = "recovery_code";
const DIGITS = /^\d{6}$/;
const FIELD = "otp";

const auth = (container: MedusaContainer) => container.resolve(Modules.AUTH);

function inTurn<Result>(
  container: MedusaContainer,
  accountId: string,
  change: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(`second-factor:${accountId}`, change);
}

async function identityOf(container: MedusaContainer, account_id: string): Promise<string> {
  const [found] = await auth(container).listProviderIdentities(
    { provider: "emailpass", entity_id: account_id },
    { take: 1 },
  );
  if (!found?.auth_identity_id) throw new Problem("not_found", "access.not_found");
  return found.auth_identity_id;
}

/** The factor of a person's that is on, or is being set up. */
async function factorOf(
  container: MedusaContainer,
  auth_identity_id: string,
  status: AuthTypes.AuthMfaStatus,
) {
  const factors = await auth(container).listAuthMfa({ auth_identity_id, provider: TOTP, status });
  return factors[0];
}

/** Says of what Medusa refused that the code was wrong. */
async function orWrong<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    const { type } = error as { type?: unknown };
    if (type !== MedusaError.Types.NOT_ALLOWED) throw error;
    throw new Problem("invalid_data", "access.otp_wrong", { field: FIELD });
  }
}

const methodOf = (code: string) => (DIGITS.test(code) ? TOTP : RECOVERY_CODE);

/** Whether a person signs in with a second factor. */
export async function readSecondFactor(
  container: MedusaContainer,
  accountId: string,
): Promise<SecondFactor> {
  const factor = await factorOf(container, await identityOf(container, accountId), "enabled");
  return { on: factor !== undefined };
}

/**
 * Asks who is signed in for a code of their second factor; a code is good once.
 * @throws Problem conflict `marketplace.second_factor_needed` where they have none; `access.otp_wrong`,
 * `access.otp_too_many`.
 */
export async function checkCode(
  container: MedusaContainer,
  accountId: string,
  code: string,
): Promise<void> {
  const auth_identity_id = await identityOf(container, accountId);
  const factor = await factorOf(container, auth_identity_id, "enabled");
  if (!factor) throw new Problem("conflict", "marketplace.second_factor_needed");
  await claimCode(container, auth_identity_id, code, FIELD);
  await orWrong<unknown>(
    methodOf(code) === TOTP
      ? auth(container).verifyAuthMfa({ id: factor.id, auth_identity_id, code })
      : auth(container).useAuthMfaRecoveryCode({ auth_identity_id, code }),
  );
}

/**
 * Begins to set up a second factor, anew where it was begun before. It is on once a code has confirmed it.
 * @throws Problem conflict `marketplace.second_factor_is_on`
 */
export async function startSecondFactor(
  container: MedusaContainer,
  accountId: string,
): Promise<SecondFactorSetup> {
  const auth_identity_id = await identityOf(container, accountId);
  const account = await container
    .resolve<SellerService>(SELLER_MODULE)
    .retrieveSellerAccount(accountId);
  return inTurn(container, accountId, async () => {
    if (await factorOf(container, auth_identity_id, "enabled")) {
      throw new Problem("conflict", "marketplace.second_factor_is_on");
    }
    const begun = await factorOf(container, auth_identity_id, "pending");
    if (begun) await auth(container).disableAuthMfa({ id: begun.id });
    const { secret, otpauth_url } = await auth(container).startAuthMfa({
      auth_identity_id,
      provider: TOTP,
      label: account.phone ?? account.email ?? account.name,
    });
    return { secret: secret ?? "", otpauth_url: otpauth_url ?? "" };
  });
}

/**
 * Turns on what was set up, gives the recovery codes, and ends every other log-in: they were begun without it.
 * @throws Problem conflict `marketplace.second_factor_unbegun`; `access.otp_wrong`, `access.otp_too_many`.
 */
export async function confirmSecondFactor(
  container: MedusaContainer,
  { account_id, session_id }: SignedIn,
  code: string,
): Promise<RecoveryCodes> {
  const auth_identity_id = await identityOf(container, account_id);
  const { codes } = await inTurn(container, account_id, async () => {
    const begun = await factorOf(container, auth_identity_id, "pending");
    if (!begun) throw new Problem("conflict", "marketplace.second_factor_unbegun");
    await claimCode(container, auth_identity_id, code, FIELD);
    await orWrong(auth(container).verifyAuthMfa({ id: begun.id, auth_identity_id, code }));
    return auth(container).generateAuthMfaRecoveryCodes({ auth_identity_id });
  });
  await endSessionsWorkflow(container).run({
    input: { actor: SELLER_ACTOR, account_id, except: session_id },
  });
  await tellSignInChanged(container, account_id, "second_factor_on");
  return { recovery_codes: codes };
}

/** New recovery codes in place of the old ones. @throws Problem as {@link checkCode} */
export async function renewRecoveryCodes(
  container: MedusaContainer,
  accountId: string,
  code: string,
): Promise<RecoveryCodes> {
  await checkCode(container, accountId, code);
  const auth_identity_id = await identityOf(container, accountId);
  const { codes } = await auth(container).generateAuthMfaRecoveryCodes({ auth_identity_id });
  return { recovery_codes: codes };
}

/** Turns a person's second factor off with a code. @throws Problem as {@link checkCode} */
export async function endSecondFactor(
  container: MedusaContainer,
  accountId: string,
  code: string,
): Promise<void> {
  const auth_identity_id = await identityOf(container, accountId);
  await inTurn(container, accountId, async () => {
    const factor = await factorOf(container, auth_identity_id, "enabled");
    if (!factor) throw new Problem("conflict", "marketplace.second_factor_needed");
    await claimCode(container, auth_identity_id, code, FIELD);
    await orWrong(auth(container).disableAuthMfa({ id: factor.id, method: methodOf(code), code }));
  });
  await tellSignInChanged(container, accountId, "second_factor_off");
}

/**
 * Turns off the second factor of who has lost device and recovery codes; the person is told. Medusa takes it off
 * with a code only, so that it gets a recovery code made for this.
 */
export async function removeLostSecondFactor(
  container: MedusaContainer,
  accountId: string,
): Promise<void> {
  const auth_identity_id = await identityOf(container, accountId);
  const removed = await inTurn(container, accountId, async () => {
    const factor = await factorOf(container, auth_identity_id, "enabled");
    if (!factor) return false;
    const { codes } = await auth(container).generateAuthMfaRecoveryCodes({
      auth_identity_id,
      count: 1,
    });
    const code = codes[0] ?? "";
    await auth(container).disableAuthMfa({ id: factor.id, method: RECOVERY_CODE, code });
    return true;
  });
  if (removed) await tellSignInChanged(container, accountId, "second_factor_off");
}
