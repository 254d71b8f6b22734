import { hkdfSync } from "node:crypto";
import type { Configuration } from "./configuration";

const BYTES = 32;

/**
 * The key by which what authenticator apps share with the market is encrypted: the operator's, or one derived from
 * `JWT_SECRET`, which then can't be changed without everyone setting up their second factor anew.
 */
export function secondFactorKey({
  AUTH_MFA_ENCRYPTION_KEY,
  JWT_SECRET,
}: Pick<Configuration, "AUTH_MFA_ENCRYPTION_KEY" | "JWT_SECRET">): string {
  if (AUTH_MFA_ENCRYPTION_KEY) return AUTH_MFA_ENCRYPTION_KEY;
  const derived = hkdfSync("sha256", JWT_SECRET, "", "second factors of the market", BYTES);
  return Buffer.from(derived).toString("base64url");
}
