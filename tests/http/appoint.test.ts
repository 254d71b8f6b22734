import { afterAll, beforeAll, expect, it } from "vitest";
import { TestMarket } from "../support/market";

const EMAIL = "hoi-phu-nu@example.com";

let market: TestMarket;

beforeAll(async () => {
  market = await TestMarket.open("appoint");
});
afterAll(() => market.close());

it("the first officer of the province is made by command, and a second call changes no password", async () => {
  const printed = await market.exec("appoint", EMAIL.toUpperCase());
  const [, password] = /^Password: (\S{16})$/m.exec(printed) ?? [];
  expect(await market.exec("appoint", EMAIL)).not.toContain("Password");
  const { body } = await market.anyone("POST", "/auth/user/emailpass", { email: EMAIL, password });
  const answer = await fetch(`${market.url}/admin/staff/me`, {
    headers: { authorization: `Bearer ${body.token}` },
  });
  expect((await answer.json()).staff).toMatchObject({ email: EMAIL, role: "province" });
});
