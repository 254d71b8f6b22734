import { describe, expect, it } from "vitest";
import { noticeFault, noticeSignature } from "./webhook-signature";

const SECRET = "s".repeat(32);
const NOW = new Date("2026-11-30T02:00:00Z");
const SECONDS = String(NOW.getTime() / 1_000);
const body = Buffer.from('{"account":"1017595600"}');
// printf '%s' '1796004000.{"account":"1017595600"}' | openssl dgst -sha256 -hmac ssssssssssssssssssssssssssssssss
const SIGNED = "c0b2ab554444117d1fb224d53ea5e289b7edf05481ef689a0c3c91081d40663e";

describe("a gateway's notice", () => {
  const notice = { timestamp: SECONDS, signature: SIGNED, body };

  it("is signed as OpenSSL signs it", () => {
    expect(SECONDS).toBe("1796004000");
    expect(noticeSignature(SECRET, SECONDS, body)).toBe(SIGNED);
    expect(noticeFault(SECRET, notice, NOW)).toBeNull();
  });

  it.each([
    { body: Buffer.from('{"account":"1017595601"}') },
    { timestamp: "1796004001" },
    { signature: "" },
    { signature: "00".repeat(32) },
    { signature: SIGNED.slice(0, 62) },
    { signature: `${SIGNED}00` },
  ])("is not taken when something of it was changed: %o", (changed) => {
    expect(noticeFault(SECRET, { ...notice, ...changed }, NOW)).toBe("signature");
  });

  it("is not taken under another secret", () => {
    expect(noticeFault("t".repeat(32), notice, NOW)).toBe("signature");
  });

  it("is taken for five minutes before and after its time", () => {
    const at = (seconds: number) =>
      noticeFault(SECRET, notice, new Date(NOW.getTime() + seconds * 1_000));
    expect([-301, -300, 300, 301].map(at)).toEqual(["time", null, null, "time"]);
  });
});
