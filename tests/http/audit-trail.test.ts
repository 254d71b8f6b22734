import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../support/days";
import { type Answer, TestMarket } from "../support/market";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

let market: TestMarket;
let province: Ask;

beforeAll(async () => {
  market = await TestMarket.open("audit_trail");
  province = await market.staff("province");
});
afterAll(() => market.close());

async function newest(query = "") {
  return (await province("GET", `/admin/audit?limit=1${query}`)).body.entries[0];
}

async function cooperative(handle: string): Promise<string> {
  const { body } = await province("POST", "/admin/cooperatives", {
    handle,
    kind: "cooperative",
    name: "HTX Nước mắm (minh hoạ)",
    sector: "Nước mắm",
    commune_code: "22918",
  });
  return body.cooperative.id;
}

describe("a write of ours", () => {
  it("tells who changed what from what to what, and from where", async () => {
    const id = await cooperative("htx-nhat-ky");
    await province("POST", `/admin/cooperatives/${id}`, { sector: "Mắm ruốc" });
    expect(await newest()).toMatchObject({
      actor_email: "tinh@example.com",
      actor_name: "Cán bộ tỉnh (minh hoạ)",
      role: "province",
      method: "POST",
      path: `/admin/cooperatives/${id}`,
      kind: "cooperatives",
      record_id: id,
      record_title: "HTX Nước mắm (minh hoạ)",
      status: 200,
      body: { sector: "Mắm ruốc" },
      changes: [{ field: "sector", before: "Nước mắm", after: "Mắm ruốc" }],
      ip: expect.stringMatching(/127\.0\.0\.1|::1/),
      user_agent: "node",
    });
  });

  it("names the new record and all that it holds", async () => {
    const id = await cooperative("htx-moi-ghi");
    const entry = await newest();
    expect(entry.record_id).toBe(id);
    expect(entry.changes).toContainEqual({ field: "handle", before: null, after: "htx-moi-ghi" });
  });

  it("tells of a term that was taken out what it was", async () => {
    const id = await cooperative("htx-nhiem-ky");
    const { body } = await province("POST", `/admin/cooperatives/${id}/terms`, {
      person_name: "Nguyễn Thị Lan (minh hoạ)",
      sex: "female",
      title: "director",
      from: "2024-01-01",
    });
    const term: string = body.cooperative.terms[0].id;
    await province("DELETE", `/admin/cooperatives/${id}/terms/${term}`);
    expect((await newest()).changes).toContainEqual({
      field: `terms[${term}].person_name`,
      before: "Nguyễn Thị Lan (minh hoạ)",
      after: null,
    });
  });

  it("withholds small counts of priority groups, in what was sent and in what changed", async () => {
    const id = await cooperative("htx-lao-dong");
    await province("POST", `/admin/cooperatives/${id}/labour`, {
      as_of: "2026-01-01",
      workers: 20,
      women: 11,
      disabled: 3,
    });
    const entry = await newest();
    expect(entry.body.disabled).toBe("<5");
    const disabled = entry.changes.find(({ field }: { field: string }) =>
      field.endsWith(".disabled"),
    );
    expect(disabled.after).toBe("<5");
    const kept = await market.sql<{ text: string }>(
      "select body::text || changes::text as text from audit_entry where id = $1",
      [entry.id],
    );
    expect(kept[0]?.text).not.toMatch(/"disabled": ?3/);
  });

  it("that gives a role tells whose, and what it was before", async () => {
    const { staff } = (await province("GET", "/admin/staff")).body;
    const officer = staff.find(({ role }: { role: string }) => role === "commune");
    const role = { role: "commune", commune_codes: ["22918", "22924"] };
    await province("POST", `/admin/staff/${officer.user_id}`, role);
    expect(await newest()).toMatchObject({
      kind: "staff",
      record_title: "xa@example.com",
      changes: [{ field: "commune_codes", before: ["22918"], after: ["22918", "22924"] }],
    });
  });

  it("that failed is there with its outcome and no change", async () => {
    const id = await cooperative("htx-sai-xa");
    await province("POST", `/admin/cooperatives/${id}`, { commune_code: "99999" });
    expect(await newest()).toMatchObject({ status: 400, record_id: id, changes: [] });
  });
});

describe("a write of Medusa's own", () => {
  it.each([
    ["products", { title: "Cũ", options: [{ title: "Quy cách", values: ["Chai"] }] }, "title"],
    ["product-categories", { name: "Cũ" }, "name"],
    ["collections", { title: "Cũ" }, "title"],
    ["regions", { name: "Cũ", currency_code: "vnd" }, "name"],
    ["sales-channels", { name: "Cũ" }, "name"],
    ["stock-locations", { name: "Cũ" }, "name"],
    ["customer-groups", { name: "Cũ" }, "name"],
    ["shipping-profiles", { name: "Cũ", type: "lạ" }, "name"],
    ["product-tags", { value: "Cũ" }, "value"],
  ])("tells what changed in %s, and what was removed", async (kind, body, field) => {
    const made = await province("POST", `/admin/${kind}`, body);
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const [record] = Object.values(made.body) as Array<{ id: string }>;
    const path = `/admin/${kind}/${record?.id}`;
    expect((await newest()).record_id).toBe(record?.id);

    await province("POST", path, { [field]: "Mới" });
    expect((await newest()).changes).toContainEqual({ field, before: "Cũ", after: "Mới" });

    await province("DELETE", path);
    expect(await newest()).toMatchObject({ method: "DELETE", kind, record_id: record?.id });
    expect((await newest()).changes).toContainEqual({ field, before: "Mới", after: null });
  });

  it("tells of a customer that something changed, not who they are", async () => {
    const made = await province("POST", "/admin/customers", {
      email: "khach@example.com",
      phone: "0900000001",
    });
    const { id } = made.body.customer;
    await province("POST", `/admin/customers/${id}`, { phone: "0900000002" });
    const entry = await newest();
    expect(entry).toMatchObject({ record_id: id, body: { phone: "•••" } });
    const kept = await market.sql<{ text: string }>(
      "select body::text || coalesce(changes::text, '') as text from audit_entry where record_id = $1",
      [id],
    );
    expect(kept).toHaveLength(2);
    for (const { text } of kept) expect(text).not.toMatch(/khach@|090000000/);
  });

  it("keeps no key, token or password", async () => {
    const key = await province("POST", "/admin/api-keys", { title: "Khoá", type: "secret" });
    const invite = await province("POST", "/admin/invites", { email: "moi@example.com" });
    await province("POST", "/admin/products", { title: "Lén", password: "kín-mít" });
    const kept = await market.sql<{ text: string }>(
      "select row_to_json(a)::text as text from audit_entry a",
    );
    const all = kept.map(({ text }) => text).join("\n");
    for (const secret of [key.body.api_key.token, invite.body.invite.token, "kín-mít"]) {
      expect(secret.length).toBeGreaterThan(5);
      expect(all).not.toContain(secret);
    }
  });
});

describe("the trail", () => {
  it("is narrowed by person, kind, outcome and day", async () => {
    const commune = await market.staff("commune");
    await commune("POST", "/admin/products", { title: "Lén" });
    const refused = await province("GET", "/admin/audit?refused=true&kind=products");
    expect(refused.body.entries[0]).toMatchObject({ role: "commune", status: 403, changes: [] });
    expect(refused.body.entries.every(({ status }: { status: number }) => status >= 400)).toBe(
      true,
    );
    const { people, kinds } = (await province("GET", "/admin/audit/choices")).body;
    expect(kinds).toContain("products");
    const officer = people.find(({ email }: { email: string }) => email === "xa@example.com");
    const theirs = await province("GET", `/admin/audit?actor_id=${officer.id}`);
    expect(theirs.body.count).toBe(1);

    const day = today();
    const all = (await province("GET", "/admin/audit")).body.count;
    expect((await province("GET", `/admin/audit?from=${day}&to=${day}`)).body.count).toBe(all);
    expect((await province("GET", "/admin/audit?to=2020-01-01")).body.count).toBe(0);
    expect((await province("GET", "/admin/audit?from=hôm-nay")).body.field).toBe("from");
  });

  it("has its entry when the answer arrives", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const name = `Kênh ${turn}`;
      await province("POST", "/admin/sales-channels", { name });
      expect((await newest()).body.name).toBe(name);
    }
  });
});
