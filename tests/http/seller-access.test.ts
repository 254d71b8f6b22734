import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

let market: TestMarket;
let mam: string;
let lua: string;

beforeAll(async () => {
  market = await TestMarket.open("seller_access");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  mam = ids.get("htx-mam") ?? "";
  lua = ids.get("tht-lua") ?? "";
});
afterAll(() => market.close());

describe("signing in to the workspace", () => {
  it.each([
    "0900000201",
    "0900 000 201",
    "+84 900.000.201",
    "84900000201",
    "mam@example.com",
    " Mam@Example.com ",
  ])("%s leads to the same person", async (login) => {
    const { status, body } = await logIn(market, login);
    expect(status).toBe(200);
    const me = await market.anyone("GET", "/seller/me", undefined, {
      authorization: `Bearer ${body.token}`,
    });
    expect(me.body.person).toMatchObject({
      name: SELLERS.mam.name,
      phone: "0900000201",
      email: "mam@example.com",
    });
  });

  it.each([
    ["0900000201", "not the password"],
    ["0900000299", "not the password"],
    ["nobody@example.com", "not the password"],
  ])("%s with a wrong password says the same, known or not", async (login, password) => {
    const { status, body } = await logIn(market, login, password);
    expect([status, body.code]).toEqual([401, "marketplace.log_in_wrong"]);
    expect(body.message).toBe("Tên đăng nhập hoặc mật khẩu chưa đúng.");
  });

  it.each([
    {},
    { login: "0900000201" },
    { login: 5, password: "x" },
    { email: "a@b.vn", password: "x" },
  ])("%j names what is missing or wrong", async (sent) => {
    const { status, body } = await market.anyone("POST", "/auth/seller/emailpass", sent);
    expect([status, body.code]).toEqual([400, "access.request.invalid"]);
  });

  it("is refused for a while after twenty wrong passwords, in whatever form the phone comes", async () => {
    for (let tried = 0; tried < 20; tried += 1) {
      await logIn(market, tried % 2 ? "0900000204" : "+84 900 000 204", "guessed");
    }
    const { status, body } = await logIn(market, "0900.000.204");
    expect([status, body.code]).toEqual([429, "marketplace.too_many_log_ins"]);
  }, 60_000);

  it.each(["register", "reset-password", "update"])("Medusa's own %s is closed", async (way) => {
    const path = `/auth/seller/emailpass/${way}`;
    const answer = await market.anyone("POST", path, {
      email: "new@example.com",
      password: "long enough",
    });
    expect([answer.status, answer.body.code]).toEqual([404, "access.not_found"]);
  });
});

describe("whose workspace it is", () => {
  it("is the only co-operative of who belongs to one", async () => {
    const { body } = await (await seller(market, "mam"))("GET", "/seller/me");
    expect(body.memberships).toHaveLength(1);
    expect(body.workplace).toMatchObject({
      cooperative: { id: mam, handle: "htx-mam" },
      role: "owner",
      standing: "approved",
      standing_reason: null,
    });
    const work = await (await seller(market, "mam"))("GET", "/seller/work");
    expect(work.body.checklist).toEqual([
      { step: "profile", done: false },
      { step: "papers", done: false },
      { step: "product", done: true },
      { step: "certificate", done: false },
      { step: "shipping", done: true },
      { step: "payout", done: false },
      { step: "live", done: true },
    ]);
  });

  it("is chosen by who belongs to two, each with their role there", async () => {
    const undecided = await (await seller(market, "both"))("GET", "/seller/me");
    expect(undecided.body.workplace).toBeNull();
    expect(undecided.body.memberships).toHaveLength(2);
    for (const [id, role] of [
      [mam, "manager"],
      [lua, "fulfilment"],
    ] as const) {
      const { body } = await (await seller(market, "both", id))("GET", "/seller/me");
      expect(body.workplace).toMatchObject({ cooperative: { id }, role });
    }
  });

  it("is never another's, however it is named", async () => {
    const ask = await seller(market, "mam");
    const answers = await Promise.all([
      ask("GET", "/seller/me", undefined, { "x-cooperative-id": lua }),
      ask("GET", `/seller/me?cooperative_id=${lua}`),
      ask("GET", `/seller/me?cooperative_id=${mam}&cooperative_id=${lua}`),
      ask("POST", "/seller/me", { cooperative_id: lua }),
      ask("POST", "/seller/me", { cooperative_id: mam }, { "x-cooperative-id": lua }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it("comes with any read that asks who it is, as it is told alone, and with nothing that is refused", async () => {
    const asks = { "x-with-me": "1" };
    const ask = await seller(market, "both", lua);
    const { body: me } = await ask("GET", "/seller/me");
    const plain = await ask("GET", "/seller/consignments");
    const { body } = await ask("GET", "/seller/consignments", undefined, asks);
    expect(body).toEqual({ ...plain.body, me });
    expect(plain.body).toEqual({ consignments: [], count: 0, limit: 20, offset: 0 });

    const closed = await ask("GET", "/seller/ledger", undefined, asks);
    expect([closed.status, closed.body.me]).toEqual([403, undefined]);
    const unknown = await ask("GET", "/seller/consignments/none", undefined, asks);
    expect([unknown.status, unknown.body.me]).toEqual([404, undefined]);
    const stranger = await seller(market, "mam", lua);
    const another = await stranger("GET", "/seller/consignments", undefined, asks);
    expect([another.status, another.body.me]).toEqual([404, undefined]);
    const written = await ask("POST", "/seller/notices/read", {}, asks);
    expect(written.body).toEqual({ unread: 0 });
  });

  it("says nothing any more once the log-in has ended or the membership was taken", async () => {
    const asks = { "x-with-me": "1" };
    const ask = await seller(market, "both", lua);
    const read = () => ask("GET", "/seller/consignments", undefined, asks);
    expect((await read()).body.me.workplace).toMatchObject({ role: "fulfilment", unread: 0 });
    await market.sql(`update seller_membership set role = 'manager' where organisation_id = $1`, [
      lua,
    ]);
    expect((await read()).body.me.workplace.role).toBe("manager");
    await market.sql(
      `update selling_standing set state = 'suspended', reason = 'Kiểm tra' where organisation_id = $1`,
      [lua],
    );
    expect((await read()).body.me.workplace).toMatchObject({
      standing: "suspended",
      standing_reason: "Kiểm tra",
    });
    await market.sql(`update seller_session set ended_at = now() where ended_at is null`);
    expect((await read()).status).toBe(401);
  });

  it("ends with the membership, at once and with the log-in still held", async () => {
    const ask = await seller(market, "keeper");
    expect((await ask("GET", "/seller/me")).body.workplace.role).toBe("bookkeeper");
    await market.sql(
      `update seller_membership set "to" = now() from seller_account
       where seller_account.id = account_id and phone = $1`,
      [SELLERS.keeper.phone],
    );
    const { body } = await ask("GET", "/seller/me");
    expect([body.memberships, body.workplace]).toEqual([[], null]);
    const named = await ask("GET", "/seller/me", undefined, { "x-cooperative-id": mam });
    expect(named.status).toBe(404);
  });

  it("keeps one role a person and co-operative at a time", async () => {
    const doubled = market.sql(
      `insert into seller_membership (id, account_id, organisation_id, role, "from")
       select 'member_twice', account_id, organisation_id, 'owner', now() from seller_membership
       where "to" is null limit 1`,
    );
    await expect(doubled).rejects.toThrow(/unique/);
  });
});

describe("routes under /seller", () => {
  it("are closed to the world, to staff and to shoppers", async () => {
    expect((await market.anyone("GET", "/seller/me")).status).toBe(401);
    expect((await (await market.staff("province"))("GET", "/seller/me")).status).toBe(401);
    expect((await market.store("GET", "/seller/me")).status).toBe(401);
  });

  it("are closed when no policy names them, and to an officer's routes sellers have no way", async () => {
    const ask = await seller(market, "mam");
    const unnamed = await ask("GET", "/seller/not-named");
    expect([unnamed.status, unnamed.body.code]).toEqual([403, "access.unnamed"]);
    expect((await ask("GET", "/admin/cooperatives")).status).toBe(401);
  });

  it("leave each write in the trail, refused ones too, in the name of the person", async () => {
    const ask = await seller(market, "mam");
    expect((await ask("POST", "/seller/not-named", { password: "hidden" })).status).toBe(403);
    const province = await market.staff("province");
    const { body } = await province("GET", "/admin/audit?path=/seller/not-named");
    expect(body.entries[0]).toMatchObject({
      actor_name: SELLERS.mam.name,
      actor_email: SELLERS.mam.email,
      role: "owner",
      status: 403,
    });
    expect(JSON.stringify(body.entries)).not.toContain("hidden");
  });
});
