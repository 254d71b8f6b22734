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

it("the trail tells who ran the command on the server, and what it changed", async () => {
  const province = await market.staff("province");
  const { entries, count } = (await province("GET", "/admin/audit?path=/commands/appoint")).body;
  expect(count).toBe(2);
  const [again, first] = entries;
  expect(first).toMatchObject({
    actor_id: expect.stringMatching(/^command:\S+/),
    method: "RUN",
    kind: "staff",
    record_title: EMAIL,
    status: 200,
    changes: [{ field: "role", before: null, after: "province" }],
    body: { email: EMAIL, new_account: true },
  });
  expect(first.actor_email).toBe(first.actor_id.slice("command:".length));
  expect(again).toMatchObject({ changes: [], body: { new_account: false } });
  const { people } = (await province("GET", "/admin/audit/choices")).body;
  expect(people.map(({ id }: { id: string }) => id)).toContain(first.actor_id);
});
