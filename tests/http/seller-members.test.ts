import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

const PASSWORD = "một câu dễ nhớ";

let market: TestMarket;
let owner: Ask;
let packer: Ask;
let lua: string;

beforeAll(async () => {
  market = await TestMarket.open("seller_members");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
  lua = (await cooperativeIds(market)).get("tht-lua") ?? "";
  owner = await seller(market, "mam");
  packer = await seller(market, "packer");
});
afterAll(() => market.close());

const members = async (ask = owner) => (await ask("GET", "/seller/members")).body;

const named = async (name: string) =>
  (await members()).members.find((member: { name: string }) => member.name === name);

const invite = (over: object = {}, ask = owner) =>
  ask("POST", "/seller/invitations", { name: "Người mới (minh hoạ)", role: "fulfilment", ...over });

const secretOf = (link: string) => link.split("/").at(-1) ?? "";

async function invited(over: object = {}): Promise<string> {
  return secretOf((await invite(over)).body.link);
}

let phones = 0;
const newcomer = (secret: string, over: object = {}) => {
  phones += 1;
  const phone = `09000004${String(phones).padStart(2, "0")}`;
  return {
    secret,
    name: "Người mới (minh hoạ)",
    phone,
    password: PASSWORD,
    consent: true,
    ...over,
  };
};

const accept = (body: object, headers: Record<string, string> = {}) =>
  market.anyone("POST", "/store/seller-invitations/accept", body, {
    "x-publishable-api-key": market.publishableKey,
    ...headers,
  });

const look = (secret: string) => market.store("POST", "/store/seller-invitations", { secret });

describe("an invitation", () => {
  it("lets a new person in with the role that the owner chose, once", async () => {
    const made = await invite({ role: "bookkeeper", phone: "0900 000 499" });
    expect(made.status).toBe(201);
    expect(made.body.link).toMatch(/^http:\/\/localhost:2\/ban-hang\/loi-moi\/[\w-]{43}$/);
    const secret = secretOf(made.body.link);
    expect((await look(secret)).body.invitation).toMatchObject({
      cooperative_name: "HTX Mắm (minh hoạ)",
      role: "bookkeeper",
      phone: "0900000499",
    });
    const person = newcomer(secret);
    expect((await accept(person)).status).toBe(200);
    const { body } = await logIn(market, person.phone, PASSWORD);
    const me = await market.anyone("GET", "/seller/me", undefined, {
      authorization: `Bearer ${body.token}`,
    });
    expect(me.body.workplace).toMatchObject({
      cooperative: { handle: "htx-mam" },
      role: "bookkeeper",
    });
    const again = await accept(newcomer(secret));
    expect([again.status, again.body.code]).toEqual([404, "marketplace.invitation_gone"]);
    expect((await look(secret)).status).toBe(404);
  });

  it("is taken by one of several who press at once", async () => {
    const secret = await invited();
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(newcomer(secret))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
    const accounts = await market.sql("select id from seller_account where phone = any($1)", [
      [phones, phones - 1, phones - 2, phones - 3].map(
        (one) => `09000004${String(one).padStart(2, "0")}`,
      ),
    ]);
    expect(accounts).toHaveLength(1);
  });

  it("is taken by who has an account already as themselves, and not twice", async () => {
    const { body } = await logIn(market, SELLERS.lua.phone);
    const signedIn = { authorization: `Bearer ${body.token}` };
    const secret = await invited({ role: "manager" });
    expect((await accept({ secret }, signedIn)).status).toBe(200);
    expect((await named(SELLERS.lua.name)).role).toBe("manager");
    const second = await invited();
    const again = await accept({ secret: second }, signedIn);
    expect([again.status, again.body.code]).toEqual([409, "marketplace.already_member"]);
    expect((await look(second)).status).toBe(200);
  });

  it("stays good when the one who takes it mistypes", async () => {
    const secret = await invited();
    const taken = await accept(newcomer(secret, { phone: SELLERS.mam.phone }));
    expect([taken.status, taken.body.field]).toEqual([409, "phone"]);
    expect((await accept(newcomer(secret, { consent: false }))).status).toBe(400);
    expect((await accept(newcomer(secret))).status).toBe(200);
  });

  it("is no good when it was taken back, is a week old, or was never made", async () => {
    const made = (await invite()).body;
    const path = `/seller/invitations/${made.invitation.id}`;
    expect((await owner("DELETE", path, {})).status).toBe(200);
    expect((await accept(newcomer(secretOf(made.link)))).status).toBe(404);
    const old = await invited({ name: "Lời mời cũ (minh hoạ)" });
    await market.sql("update seller_invitation set expires_at = now() where name = $1", [
      "Lời mời cũ (minh hoạ)",
    ]);
    expect((await look(old)).status).toBe(404);
    expect((await accept(newcomer("x".repeat(43)))).status).toBe(404);
  });

  it("keeps nothing by which it could be taken: not in the database, not in the trail", async () => {
    const secret = await invited();
    const tables = ["seller_invitation", "audit_entry", "notification"];
    for (const table of tables) {
      const rows = await market.sql(`select * from ${table} t where t::text like $1`, [
        `%${secret}%`,
      ]);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it("is made by owners only, and names what is wrong with it", async () => {
    expect((await invite({}, packer)).status).toBe(403);
    for (const [field, over] of [
      ["name", { name: "" }],
      ["name", { name: "<b>Tên</b>" }],
      ["role", { role: "boss" }],
      ["phone", { phone: "123" }],
      ["email", { email: "không" }],
    ] as const) {
      const { status, body } = await invite(over);
      expect([status, body.field]).toEqual([400, field]);
    }
  });
});

describe("a member", () => {
  it("that an owner takes out can do nothing more, at once", async () => {
    const keeper = await seller(market, "keeper");
    expect((await keeper("GET", "/seller/members")).status).toBe(200);
    const { id } = await named(SELLERS.keeper.name);
    expect((await packer("DELETE", `/seller/members/${id}`, {})).status).toBe(403);
    expect((await owner("DELETE", `/seller/members/${id}`, {})).status).toBe(200);
    expect((await keeper("GET", "/seller/members")).status).toBe(403);
    expect((await owner("DELETE", `/seller/members/${id}`, {})).status).toBe(404);
  });

  it("gets another role, which holds at once", async () => {
    const { id } = await named(SELLERS.packer.name);
    expect((await packer("POST", `/seller/members/${id}/role`, { role: "owner" })).status).toBe(
      403,
    );
    const changed = await owner("POST", `/seller/members/${id}/role`, { role: "manager" });
    expect(changed.status).toBe(200);
    expect((await packer("GET", "/seller/me")).body.workplace.role).toBe("manager");
  });

  it("can leave, but the last owner can't, nor be made less", async () => {
    const { id } = await named(SELLERS.mam.name);
    const left = await owner("DELETE", `/seller/members/${id}`, {});
    expect([left.status, left.body.code]).toEqual([409, "marketplace.last_owner"]);
    const lowered = await owner("POST", `/seller/members/${id}/role`, { role: "manager" });
    expect([lowered.status, lowered.body.code]).toEqual([409, "marketplace.last_owner"]);
    const own = await named(SELLERS.packer.name);
    expect((await packer("DELETE", `/seller/members/${own.id}`, {})).status).toBe(200);
    expect(await named(SELLERS.packer.name)).toBeUndefined();
  });

  it("stays an owner when two owners take each other out at once", async () => {
    const both = await seller(market, "both", (await cooperativeIds(market)).get("htx-mam"));
    const second = await named(SELLERS.both.name);
    await owner("POST", `/seller/members/${second.id}/role`, { role: "owner" });
    const [first, other] = await Promise.all([named(SELLERS.mam.name), named(SELLERS.both.name)]);
    const answers = await Promise.all([
      owner("DELETE", `/seller/members/${other.id}`, {}),
      both("DELETE", `/seller/members/${first.id}`, {}),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const owners = await market.sql(
      `select id from seller_membership where role = 'owner' and "to" is null and organisation_id =
       (select id from organisation where handle = 'htx-mam')`,
    );
    expect(owners).toHaveLength(1);
  });
});

describe("an officer", () => {
  it("opens a co-operative of the register and invites its owner; a commune's waits for the province", async () => {
    const province = await market.staff("province");
    const commune = await market.staff("commune");
    const make = async (handle: string) => {
      const made = await province("POST", "/admin/cooperatives", {
        handle,
        kind: "cooperative",
        name: `HTX ${handle} (minh hoạ)`,
        sector: "Rau",
        commune_code: "22918",
      });
      return made.body.cooperative.id as string;
    };
    const [one, two] = [await make("htx-rau"), await make("htx-hoa")];
    const opened = await province("POST", "/admin/sellers", { organisation_id: one });
    expect(opened.body.seller.state).toBe("approved");
    const waits = await commune("POST", "/admin/sellers", { organisation_id: two });
    expect(waits.body.seller).toMatchObject({ state: "applied", actions: [] });
    expect((await market.store("GET", "/store/cooperatives/htx-hoa")).status).toBe(200);
    expect((await commune("POST", "/admin/sellers", { organisation_id: lua })).status).toBe(404);

    const made = await commune("POST", `/admin/sellers/${two}/invitations`, {
      name: "Chủ hoa (minh hoạ)",
      role: "owner",
    });
    expect(made.status).toBe(201);
    expect((await accept(newcomer(secretOf(made.body.link)))).status).toBe(200);
    const { seller: found } = (await province("GET", `/admin/sellers/${two}`)).body;
    expect(found.members).toMatchObject([{ role: "owner" }]);
    const outside = await commune("POST", `/admin/sellers/${lua}/invitations`, {
      name: "Ai đó (minh hoạ)",
      role: "owner",
    });
    expect(outside.status).toBe(404);
  });
});
