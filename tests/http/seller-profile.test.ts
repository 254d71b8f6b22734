import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { totp } from "../support/authenticator";
import { importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { forgetCodes, turnOn } from "../support/second-factor";
import { makeSellers, SELLERS, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let owner: Ask;
let packer: Ask;
let keeper: Ask;
let secret: string;

beforeAll(async () => {
  market = await TestMarket.open("seller_profile");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  owner = await seller(market, "mam");
  packer = await seller(market, "packer");
  keeper = await seller(market, "keeper");
});
afterAll(() => market.close());

const steps = async () => {
  const { checklist } = (await owner("GET", "/seller/work")).body;
  return Object.fromEntries(
    checklist.map(({ step, done }: { step: string; done: boolean }) => [step, done]),
  );
};

describe("what a co-operative says of itself", () => {
  it("is in the shop as soon as it is saved, and leaves the register as it was", async () => {
    expect((await steps()).profile).toBe(false);
    const said = {
      phone: "+84 900 000 777",
      email: "Mam@Example.com",
      address: "Khu phố 5",
      story: "Ba đời làm nước mắm.",
    };
    const { status, body } = await owner("POST", "/seller/profile", said);
    expect(status).toBe(200);
    expect(body.profile).toMatchObject({
      phone: "0900000777",
      email: "mam@example.com",
      story: "Ba đời làm nước mắm.",
      registered: { name: "HTX Mắm (minh hoạ)", kind: "cooperative" },
    });
    const { cooperative } = (await market.store("GET", "/store/cooperatives/htx-mam")).body;
    expect(cooperative).toMatchObject({ story: said.story, sector: "Nước mắm" });
    expect((await steps()).profile).toBe(true);
    await owner("POST", "/seller/profile", { story: "" });
    expect((await owner("GET", "/seller/profile")).body.profile).toMatchObject({
      story: null,
      address: "Khu phố 5",
    });
  });

  it("is read by everyone in it, and changed by who runs it", async () => {
    const read = await packer("GET", "/seller/profile");
    expect(read.body.profile.may_change).toBe(false);
    expect((await packer("POST", "/seller/profile", { story: "…" })).status).toBe(403);
  });

  it.each([
    ["phone", { phone: "12" }],
    ["email", { email: "không" }],
    ["story", { story: "<script>alert(1)</script>" }],
    ["address", { address: "x".repeat(201) }],
    ["name", { name: "HTX Khác" }],
    ["registration_number", { registration_number: "1" }],
  ])("with a wrong or foreign %s is refused: %j", async (field, sent) => {
    const { status, body } = await owner("POST", "/seller/profile", sent);
    expect([status, body.field]).toEqual([400, field]);
  });
});

describe("where a co-operative is paid to", () => {
  const account = {
    bank_bin: "970405",
    account_number: "6000 2051 23456",
    holder: "Hợp tác xã  Mắm Đầu Gió",
    password: STAFF_PASSWORD,
  };
  /** Tells an account with a code that nobody has told yet. */
  const tell = async (over: object = {}) => {
    await forgetCodes(market);
    return owner("POST", "/seller/payout", { ...account, otp: totp(secret), ...over });
  };
  const written = (channel: string) =>
    market.sql<{ to: string }>(
      `select "to" from notification where template = 'marketplace.payout_changed'
       and channel = $1 order by created_at, "to"`,
      [channel],
    );

  it("is told only by who signs in with a second factor", async () => {
    const { body } = await owner("GET", "/seller/payout");
    expect(body).toMatchObject({ account: null, may_change: true, second_factor: false });
    const refused = await owner("POST", "/seller/payout", { ...account, otp: "000000" });
    expect([refused.status, refused.body.code]).toEqual([409, "marketplace.second_factor_needed"]);
    ({ secret } = await turnOn(market, owner));
    expect((await owner("GET", "/seller/payout")).body.second_factor).toBe(true);
    for (const otp of ["000000", "not-a-recovery-code"]) {
      const wrong = await tell({ otp });
      expect([wrong.status, wrong.body.field]).toEqual([400, "otp"]);
    }
    expect((await owner("GET", "/seller/payout")).body.account).toBeNull();
  });

  it("is told by an owner with password and code, shown masked, and every owner hears of it", async () => {
    const { status, body } = await tell();
    expect([status, body.account]).toMatchObject([
      200,
      {
        bank_name: "Agribank",
        account_number: "•••• 3456",
        holder: "HOP TAC XA MAM DAU GIO",
        changed_by: SELLERS.mam.name,
      },
    ]);
    expect((await steps()).payout).toBe(true);
    const { notices } = (await owner("GET", "/seller/notices")).body;
    expect(JSON.stringify(notices)).toContain("•••• 3456");
    expect(await written("email")).toEqual([{ to: SELLERS.mam.email }]);
  });

  it("is told once, however often it is sent", async () => {
    await forgetCodes(market);
    const sent = { ...account, otp: totp(secret) };
    const again = await Promise.all([1, 2, 3].map(() => owner("POST", "/seller/payout", sent)));
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await market.sql("select id from seller_payout_account")).toHaveLength(1);
    expect(await written("workspace")).toHaveLength(1);
  });

  it("is changed once by a code, of several who tell it at the same moment", async () => {
    await forgetCodes(market);
    const otp = totp(secret);
    const answers = await Promise.all(
      ["111111111", "222222222", "333333333"].map((account_number) =>
        owner("POST", "/seller/payout", { ...account, account_number, otp }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    const replayed = await owner("POST", "/seller/payout", { ...account, otp });
    expect([replayed.status, replayed.body.code]).toEqual([400, "access.otp_wrong"]);
  });

  it("tells who gave the account before, and the co-operative's own address", async () => {
    await owner("POST", "/seller/profile", { email: "htx-mam@example.com" });
    const { id } = (
      await market.sql<{ id: string }>("select id from seller_account where phone = $1", [
        SELLERS.keeper.phone,
      ])
    )[0] ?? { id: "" };
    await market.sql("update seller_account set email = 'cu@example.com' where id = $1", [id]);
    await market.sql("update seller_payout_account set changed_by = $1", [id]);
    await market.sql(`delete from notification where template = 'marketplace.payout_changed'`);
    expect((await tell()).status).toBe(200);
    expect((await written("email")).map(({ to }) => to).sort()).toEqual([
      "cu@example.com",
      "htx-mam@example.com",
      SELLERS.mam.email,
    ]);
    const { notices } = (await owner("GET", "/seller/notices")).body;
    expect(JSON.stringify(notices)).toContain("Trước đó: Agribank");
  });

  it("is changed by owners only, and not with a wrong password", async () => {
    const sent = { ...account, otp: totp(secret) };
    expect((await keeper("POST", "/seller/payout", sent)).status).toBe(403);
    expect((await keeper("GET", "/seller/payout")).body).toMatchObject({ may_change: false });
    expect((await packer("GET", "/seller/payout")).status).toBe(403);
    const wrong = await tell({ account_number: "999999999", password: "not the password" });
    expect([wrong.status, wrong.body.field]).toEqual([400, "password"]);
    expect((await owner("GET", "/seller/payout")).body.account.account_number).toBe("•••• 3456");
  });

  it.each([
    ["bank_bin", { bank_bin: "000000" }],
    ["account_number", { account_number: "12" }],
    ["account_number", { account_number: "1234567890123456789012" }],
    ["holder", { holder: "<b>" }],
    ["password", { password: "" }],
    ["otp", { otp: "12" }],
    ["otp", { otp: undefined }],
  ])("with a wrong %s names it", async (field, over) => {
    const { status, body } = await tell(over);
    expect([status, body.field]).toEqual([400, field]);
  });

  it("stands in the trail without the number, the password and the code", async () => {
    const province = await market.staff("province");
    const { entries } = (await province("GET", "/admin/audit?path=/seller/payout")).body;
    for (const { body } of entries) expect(body?.otp ?? "•••").toBe("•••");
    const written = JSON.stringify(entries);
    expect(written).toContain("•••• 3456");
    expect(written).not.toContain("60002051");
    expect(written).not.toContain("6000 2051");
    expect(written).not.toContain(STAFF_PASSWORD);
  });
});
