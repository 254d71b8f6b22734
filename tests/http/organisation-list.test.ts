import { openArchive } from "@nang-gio/workbook/reading/archive";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Answer, STAFF, TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const LAN = { person_name: "Nguyễn Thị Lan (minh hoạ)", sex: "female", title: "director" };
const WHOLE = {
  ...{ phone: "0912345678", address: "12 Nguyễn Huệ", email: "htx@example.com" },
  ...{ name_en: "Co-operative (illustrative)", priority_lines: ["value_chain"] },
  ...{ story: "Chuyện", story_en: "Story", registration_number: "3400000001" },
};

let market: TestMarket;
let province: Ask;

async function organisation(handle: string, over: object = {}): Promise<string> {
  const answer = await province("POST", "/admin/cooperatives", {
    ...{ handle, kind: "cooperative", name: `HTX ${handle} (minh hoạ)`, sector: "Gạo" },
    ...{ commune_code: "22918", ...over },
  });
  expect(answer.status).toBe(201);
  return answer.body.cooperative.id;
}

const list = async (query: string, ask: Ask = province) => {
  const { status, body } = await ask("GET", `/admin/cooperatives?${query}`);
  expect(status).toBe(200);
  expect(body.cooperatives).toHaveLength(Math.min(body.count, body.limit));
  return body.cooperatives.map(({ handle }: { handle: string }) => handle);
};

/** The texts of an exported list, or the answer's status where there is none. */
async function exported(role: keyof typeof STAFF, query: string): Promise<string | number> {
  const signedIn = await market.anyone("POST", "/auth/user/emailpass", {
    email: STAFF[role],
    password: STAFF_PASSWORD,
  });
  const answer = await fetch(`${market.url}/admin/exports/cooperatives?${query}`, {
    headers: { authorization: `Bearer ${signedIn.body.token}` },
  });
  if (!answer.ok) return answer.status;
  expect(answer.headers.get("content-disposition")).toMatch(/to-chuc-\d{4}-\d{2}-\d{2}\.xlsx/);
  const archive = await openArchive(Buffer.from(await answer.arrayBuffer()));
  const parts = archive.names.filter((name) => /sharedStrings|worksheets\/sheet/.test(name));
  const texts = await Promise.all(parts.map((part) => archive.bytes(part)));
  archive.close();
  return texts.join("\n");
}

beforeAll(async () => {
  market = await TestMarket.open("organisation_list");
  province = await market.staff("province");
  const whole = await organisation("du", { ...WHOLE, founded_on: "2020-01-01" });
  await province("POST", `/admin/cooperatives/${whole}/terms`, {
    ...{ ...LAN, from: "2024-01-01", to: "2025-07-01" },
  });
  const group = await organisation("nhom", {
    ...{ kind: "cooperative_group", commune_code: "22963", founded_on: "2024-05-01" },
  });
  await province("POST", `/admin/cooperatives/${group}/legal-forms`, {
    ...{ from: "2026-01-01", kind: "cooperative", name: "HTX nhom (minh hoạ)" },
    registration_number: "3400000002",
  });
  await organisation("la", { name: "=HYPERLINK(1)", founded_on: "2026-06-01" });
});
afterAll(() => market.close());

it("is told as of any day: kinds, tags, and who was there", async () => {
  expect(await list("kind=cooperative")).toEqual(["la", "du", "nhom"]);
  expect(await list("kind=cooperative&as_of=2025-06-30")).toEqual(["du"]);
  expect(await list("kind=cooperative_group&as_of=2025-12-31")).toEqual(["nhom"]);
  expect(await list("kind=cooperative_group&as_of=2026-01-01")).toEqual([]);
  expect(await list("women_led=true&as_of=2025-06-30")).toEqual(["du"]);
  expect(await list("women_led=true&as_of=2025-07-01")).toEqual([]);
  expect(await list("as_of=2024-04-30")).toEqual(["du"]);
  expect(await list("as_of=2026-11-01&limit=1&offset=1")).toHaveLength(1);
});

it("tells what is missing, filters by it and sorts by how complete each is", async () => {
  const { body } = await province("GET", "/admin/cooperatives?q=du");
  expect(body.cooperatives[0].completeness).toEqual({
    score: 65,
    missing: ["officers", "labour", "picture"],
  });
  expect(await list("missing=phone")).toEqual(["la", "nhom"]);
  expect(await list("missing=phone&commune_code=22963")).toEqual(["nhom"]);
  expect((await list("order=-completeness"))[0]).toBe("du");
  expect((await list("order=completeness")).at(-1)).toBe("du");
});

it("refuses a filter that it does not know, and names it", async () => {
  for (const [query, field] of [
    ["missing=shoes", "missing"],
    ["as_of=2026-02-30", "as_of"],
    ["order=size", "order"],
  ]) {
    const answer = await province("GET", `/admin/cooperatives?${query}`);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  }
});

it("is exported as it is filtered, within the scope of who asks, without formulas", async () => {
  const all = await exported("province", "language=en");
  for (const text of ["Completeness", "3400000001", "3400000002", "As of"]) {
    expect(all).toContain(text);
  }
  expect(all).not.toMatch(/<t[^>]*>=HYPERLINK/);
  const filtered = await exported("province", "missing=phone");
  expect(filtered).toContain("Còn thiếu");
  expect(filtered).toContain("3400000002");
  expect(filtered).not.toContain("3400000001");
  const commune = await market.staff("commune");
  const { commune_codes } = (await commune("GET", "/admin/staff/me")).body.staff;
  expect(commune_codes).toContain("22918");
  expect(commune_codes).not.toContain("22963");
  const own = await exported("commune", "");
  expect(own).toContain("3400000001");
  expect(own).not.toContain("3400000002");
  expect(await exported("agency", "")).toBe(403);
  expect(await exported("province", "limit=5")).toBe(400);
  expect(await exported("province", "missing=shoes")).toBe(400);
});
