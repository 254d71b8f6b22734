import { createHash, randomBytes } from "node:crypto";

const SECRET_BYTES = 32;

/** A secret for a link, which nobody guesses. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What is kept of a secret: enough to know it again. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
