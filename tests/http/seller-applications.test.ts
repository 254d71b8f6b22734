import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds, logIn } from "../support/sellers";

let market: TestMarket;
let province: Awaited<ReturnType<TestMarket["staff"]>>;
let mam: string;

const PASSWORD = "một câu dễ nhớ";

beforeAll(async () => {
  market = await TestMarket.open("seller_applications");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  province = await market.staff("province");
  mam = (await cooperativeIds(market)).get("htx-mam") ?? "";
  await province("POST", `/admin/cooperatives/${mam}`, { registration_number: "3400123456" });
});
afterAll(() => market.close());

let people = 0;

/** An application of a person and a co-operative that nobody knows. */
function application(over: object = {}) {
  people += 1;
  return {
    name: "Người mới (minh hoạ)",
    phone: `09000003${String(people).padStart(2, "0")}`,
    password: PASSWORD,
    kind: "cooperative",
    cooperative_name: `HTX Mới ${people} (minh hoạ)`,
    registration_number: `34009990${String(people).padStart(2, "0")}`,
    commune_code: "22918",
    sector: "Thanh long",
    consent: true,
    ...over,
  };
}

const apply = (sent: object, language = "vi") =>
  market.store("POST", "/store/seller-applications", sent, language);

async function workspaceOf(phone: string, what: "me" | "work" = "me") {
  const { body } = await logIn(market, phone, PASSWORD);
  const authorization = `Bearer ${body.token}`;
  return (await market.anyone("GET", `/seller/${what}`, undefined, { authorization })).body;
}

const sellers = async (query: string) =>
  (await province("GET", `/admin/sellers?${query}`)).body.sellers;

/** Everywhere that an organisation could be met before anyone has looked at it. */
async function metIn(name: string): Promise<string[]> {
  const q = encodeURIComponent(name);
  const places = {
    directory: market.store("GET", `/store/cooperatives?q=${q}`),
    register: province("GET", `/admin/cooperatives?q=${q}`),
  };
  const answers = await Promise.all(
    Object.entries(places).map(async ([place, asked]) => [place, (await asked).body.count]),
  );
  return answers.flatMap(([place, count]) => (count > 0 ? [place] : []));
}

describe("a co-operative that nobody knows", () => {
  it("is in its workspace at once, in front of staff, and nowhere else until it is approved", async () => {
    const sent = application({ registration_number: " 3400 777 001 " });
    const { status, body } = await apply(sent);
    expect([status, body.application]).toEqual([
      201,
      { kind: "new", cooperative_name: sent.cooperative_name },
    ]);
    const { workplace } = await workspaceOf(sent.phone);
    expect(workplace).toMatchObject({ role: "owner", standing: "applied" });
    const { id, handle } = workplace.cooperative;

    expect(await metIn(sent.cooperative_name)).toEqual([]);
    expect((await market.store("GET", `/store/cooperatives/${handle}`)).status).toBe(404);
    expect(await sellers("state=applied")).toMatchObject([{ id, state: "applied" }]);
    const { seller } = (await province("GET", `/admin/sellers/${id}`)).body;
    expect(seller).toMatchObject({
      registration_number: "3400777001",
      actions: ["approve", "refuse"],
      members: [{ name: sent.name, role: "owner" }],
      history: [{ state: "applied", by: sent.name }],
    });

    const approved = await province("POST", `/admin/sellers/${id}/approve`, { seen: "applied" });
    expect(approved.body.seller.state).toBe("approved");
    expect(await metIn(sent.cooperative_name)).toEqual(["directory", "register"]);
    expect((await market.store("GET", `/store/cooperatives/${handle}`)).status).toBe(200);
    const { checklist } = await workspaceOf(sent.phone, "work");
    expect(checklist).toContainEqual({ step: "shipping", done: true });
  });

  it("that is refused reads why, and stays out of sight", async () => {
    const sent = application();
    await apply(sent);
    const { id } = (await workspaceOf(sent.phone)).workplace.cooperative;
    const reason = "Mã số thuế không có thật";
    await province("POST", `/admin/sellers/${id}/refuse`, { seen: "applied", reason });
    expect((await workspaceOf(sent.phone)).workplace).toMatchObject({
      standing: "refused",
      standing_reason: reason,
    });
    expect(await metIn(sent.cooperative_name)).toEqual([]);
  });

  it("may be a group without a number, and is known by its name in its commune after that", async () => {
    const group = { kind: "cooperative_group", registration_number: undefined };
    const sent = application({ ...group, cooperative_name: "THT Nắng Sớm (minh hoạ)" });
    expect((await apply(sent)).body.application.kind).toBe("new");
    const again = application({ ...group, cooperative_name: "tht  nang som (minh hoa)" });
    expect((await apply(again)).body.application).toEqual({
      kind: "claim",
      cooperative_name: "THT Nắng Sớm (minh hoạ)",
    });
    const elsewhere = application({
      ...group,
      cooperative_name: "THT Nắng Sớm (minh hoạ)",
      commune_code: "22963",
    });
    expect((await apply(elsewhere)).body.application.kind).toBe("new");
  });

  it("is made once of two that are sent at the same moment", async () => {
    const sent = application();
    const answers = await Promise.all([apply(sent), apply(sent), apply(sent)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const made = answers.flatMap(({ body }) => body.application ?? []);
    expect(made).toEqual([{ kind: "new", cooperative_name: sent.cooperative_name }]);
    expect(
      await market.sql("select id from organisation where name = $1 and deleted_at is null", [
        sent.cooperative_name,
      ]),
    ).toHaveLength(1);
  });
});

describe("a co-operative of the register", () => {
  it("is claimed by its number, and changes nothing until staff grant it", async () => {
    const sent = application({ registration_number: "3400123456" });
    const { body } = await apply(sent);
    expect(body.application).toEqual({ kind: "claim", cooperative_name: "HTX Mắm (minh hoạ)" });
    const me = await workspaceOf(sent.phone);
    expect(me).toMatchObject({
      memberships: [],
      workplace: null,
      claims: [{ cooperative_name: "HTX Mắm (minh hoạ)", state: "open", reason: null }],
    });
    const { claims } = (await province("GET", "/admin/seller-claims")).body;
    const claim = claims.find(
      ({ person }: { person: { phone: string } }) => person.phone === sent.phone,
    );
    expect(claim.cooperative).toMatchObject({ id: mam, registration_number: "3400123456" });
    const commune = await market.staff("commune");
    expect((await commune("POST", `/admin/seller-claims/${claim.id}/grant`)).status).toBe(403);

    const granted = await Promise.all(
      [1, 2, 3].map(() => province("POST", `/admin/seller-claims/${claim.id}/grant`)),
    );
    expect(granted.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await workspaceOf(sent.phone)).toMatchObject({
      claims: [],
      workplace: { cooperative: { id: mam }, role: "owner", standing: "approved" },
    });
    const refused = await province("POST", `/admin/seller-claims/${claim.id}/refuse`, {
      reason: "Nhầm người",
    });
    expect([refused.status, refused.body.code]).toEqual([409, "marketplace.claim_is_granted"]);
  });

  it("stays closed to who is refused, who reads why", async () => {
    const sent = application({ registration_number: "3400.123.456" });
    await apply(sent);
    const { claims } = (await province("GET", "/admin/seller-claims")).body;
    const { id } = claims.find(
      ({ person }: { person: { phone: string } }) => person.phone === sent.phone,
    );
    const without = await province("POST", `/admin/seller-claims/${id}/refuse`, {});
    expect([without.status, without.body.field]).toEqual([400, "reason"]);
    const reason = "Không có trong danh sách thành viên";
    await province("POST", `/admin/seller-claims/${id}/refuse`, { reason });
    expect(await workspaceOf(sent.phone)).toMatchObject({
      memberships: [],
      claims: [{ state: "refused", reason }],
    });
  });
});

describe("an application", () => {
  it("names each field that is taken already, and makes nothing", async () => {
    const email = "nguoi.moi@example.com";
    const first = application({ email });
    await apply(first);
    const { status, body } = await apply({
      ...application(),
      phone: first.phone,
      email,
    });
    expect(status).toBe(409);
    expect(body.details.map(({ field }: { field: string }) => field)).toEqual(["phone", "email"]);
    const half = await apply(application({ email: "Nguoi.Moi@example.com" }));
    expect(half.body.details).toEqual([
      {
        field: "email",
        code: "marketplace.email_taken",
        message: "Đã có tài khoản dùng thư điện tử này. Hãy đăng nhập.",
      },
    ]);
    const made = await market.sql("select id from organisation where name = $1", [
      `HTX Mới ${people} (minh hoạ)`,
    ]);
    expect(made).toEqual([]);
  });

  it("that is empty names all that is missing at once", async () => {
    const { status, body } = await apply({});
    expect(status).toBe(400);
    const fields = new Set(body.details.map(({ field }: { field: string }) => field));
    expect([...fields].sort()).toEqual([
      "commune_code",
      "consent",
      "cooperative_name",
      "kind",
      "name",
      "password",
      "phone",
      "sector",
    ]);
  });

  it.each([
    ["name", { name: " " }],
    ["phone", { phone: "12345" }],
    ["phone", { phone: undefined }],
    ["email", { email: "không phải" }],
    ["password", { password: "ngắn" }],
    ["kind", { kind: "company" }],
    ["cooperative_name", { cooperative_name: "" }],
    ["cooperative_name", { cooperative_name: "HTX <b>Đậm</b>" }],
    ["registration_number", { registration_number: undefined }],
    ["registration_number", { registration_number: "<b>1</b>" }],
    ["commune_code", { commune_code: "00001" }],
    ["sector", { sector: "<script>" }],
    ["consent", { consent: false }],
  ])("with a wrong %s names it: %j", async (field, over) => {
    const { status, body } = await apply(application(over));
    expect([status, body.field]).toEqual([400, field]);
  });

  it("is stopped when too many come at once", async () => {
    for (let sent = 0; sent < 20; sent += 1) {
      if ((await apply(application({ commune_code: "00001" }))).status === 429) break;
    }
    const { status, body } = await apply(application());
    expect([status, body.code]).toEqual([429, "marketplace.too_many_applications"]);
  }, 120_000);
});
