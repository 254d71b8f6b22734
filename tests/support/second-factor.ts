import { totp } from "./authenticator";
import type { Answer, TestMarket } from "./market";
import { STAFF_PASSWORD } from "./postgres-setup";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Forgets which codes were told, so that a test needs not wait half a minute for the next one. */
export async function forgetCodes(market: TestMarket): Promise<void> {
  await market.sql("delete from one_time_code_try");
}

/** Turns on the second factor of who asks; gives its secret and the recovery codes. */
export async function turnOn(
  market: TestMarket,
  ask: Ask,
  password = STAFF_PASSWORD,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await ask("POST", "/seller/second-factor/start", { password });
  const { secret } = begun.body;
  const confirmed = await ask("POST", "/seller/second-factor/confirm", { otp: totp(secret) });
  await forgetCodes(market);
  return { secret, recoveryCodes: confirmed.body.recovery_codes };
}
