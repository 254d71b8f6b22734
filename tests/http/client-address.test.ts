import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestMarket } from "../support/market";

const FORGED = "198.51.100.1";
const CALLER = "203.0.113.7";

/** The address under which the trail keeps a write that came with `X-Forwarded-For`. */
async function keptAddress(market: TestMarket, forwardedFor: string): Promise<string> {
  const province = await market.staff("province");
  await province("POST", "/admin/imports", {}, { "x-forwarded-for": forwardedFor });
  const { body } = await province("GET", "/admin/audit?limit=1");
  return body.entries[0].ip;
}

describe("where a write came from", () => {
  let behindProxy: TestMarket;
  let open: TestMarket;

  beforeAll(async () => {
    behindProxy = await TestMarket.open("behind_proxy");
    open = await TestMarket.open("no_proxy", { env: { TRUSTED_PROXIES: "none" } });
  });
  afterAll(async () => {
    await behindProxy?.close();
    await open?.close();
  });

  it("is what a proxy on this machine says, and not what the caller said to the proxy", async () => {
    expect(await keptAddress(behindProxy, `${FORGED}, ${CALLER}`)).toBe(CALLER);
  });

  it("is the caller's own address where no proxy is trusted, whatever he says", async () => {
    expect(await keptAddress(open, FORGED)).toMatch(/127\.0\.0\.1$|^::1$/);
  });
});
