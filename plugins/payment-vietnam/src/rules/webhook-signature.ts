import { createHmac, timingSafeEqual } from "node:crypto";

/** For how long before and after its time a notice is taken: clocks differ, and an old one may be a replay. */
export const NOTICE_WINDOW_SECONDS = 300;

/** What a gateway sends beside a notice. */
export interface SignedNotice {
  /** Seconds since 1970, as text. */
  timestamp: string;
  /** Hexadecimal HMAC-SHA256 of `<timestamp>.<body>`. */
  signature: string;
  body: Buffer;
}

/** The signature of a notice. */
export function noticeSignature(secret: string, timestamp: string, body: Buffer): string {
  return createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex");
}

/** What is wrong with a notice, if anything; signatures are compared in constant time. */
export function noticeFault(
  secret: string,
  { timestamp, signature, body }: SignedNotice,
  now: Date,
): "signature" | "time" | null {
  const wanted = Buffer.from(noticeSignature(secret, timestamp, body), "hex");
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : "", "hex");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return "signature";
  const apart = Math.abs(now.getTime() / 1_000 - Number(timestamp));
  return /^\d{1,12}$/.test(timestamp) && apart <= NOTICE_WINDOW_SECONDS ? null : "time";
}
