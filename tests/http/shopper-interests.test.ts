import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { shopperOf } from "../support/shoppers";

type Ask = Awaited<ReturnType<typeof shopperOf>>;

const SOON = { timeout: 10_000, interval: 100 };

let mail: MailServer;
let market: TestMarket;
let mam: Ask;
let lua: Ask;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await TestMarket.open("shopper_interests", {
    env: { SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
  });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  mam = await seller(market, "mam");
  lua = await seller(market, "lua");
});
afterAll(async () => {
  await market?.close();
  await mail?.close();
});

const WISHES = "/store/account/wishes";
const FOLLOWS = "/store/account/follows";

const save = (ask: Ask, handle: string, more: object = {}) =>
  ask("POST", WISHES, { handle, ...more });

const wishesOf = async (ask: Ask) => (await ask("GET", WISHES)).body.wishes;

/** A shopper who has proved their e-mail. */
async function proved(email: string): Promise<Ask> {
  const ask = await shopperOf(market, email);
  const { id } = (await ask("GET", "/store/account")).body.account;
  await market.sql("update shopper_account set email_confirmed_at = now() where id = $1", [id]);
  return ask;
}

/** Changes an offer, and waits until shoppers see it. */
async function offer(
  ask: Ask,
  handle: string,
  change: { sku: string; price?: number; stock?: number },
) {
  const answer = await ask("POST", "/seller/offers", { offers: [change] });
  expect(answer.status).toBe(200);
  const { sku, ...wanted } = change;
  await expect
    .poll(async () => {
      const { body } = await market.store("GET", `/store/catalogue/products/${handle}`);
      const { price_vnd: price, stock } = body.product.variants[0];
      return { price, stock };
    }, SOON)
    .toMatchObject(wanted);
}

/** Tells what is to be told, twice at once. */
const tell = () => Promise.all([market.run("tell-shoppers"), market.run("tell-shoppers")]);

const told = (email: string) =>
  mail.of(email).filter(({ text }) => text?.includes("/dung-bao-tin/"));
const subjects = (email: string) => told(email).map(({ subject }) => subject);

describe("goods that a shopper saves", () => {
  it("are kept once, with what they cost and whether there are any, and are the shopper's alone", async () => {
    const ask = await shopperOf(market, "luu@example.com");
    const answers = await Promise.all([save(ask, "nuoc-mam"), save(ask, "nuoc-mam")]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    await save(ask, "gao");
    const [rice, sauce] = await wishesOf(ask);
    expect([rice.product.handle, sauce.product.handle]).toEqual(["gao", "nuoc-mam"]);
    expect(sauce).toMatchObject({
      ...{ title: "Nước mắm cá cơm", price: 95_000, on_price: false, on_stock: false },
      product: { in_stock: true, price_vnd: 95_000, cooperative_handle: "htx-mam" },
    });
    const { id } = sauce;
    const other = await shopperOf(market, "khac@example.com");
    const asked = { on_price: true, on_stock: true };
    expect((await other("POST", `${WISHES}/${id}`, asked)).status).toBe(404);
    expect((await other("DELETE", `${WISHES}/${id}`)).status).toBe(404);
    expect(await wishesOf(other)).toEqual([]);
    expect((await market.store("POST", WISHES, { handle: "gao" })).status).toBe(401);
    expect((await save(ask, "khong-co")).status).toBe(404);
    expect((await ask("DELETE", `${WISHES}/${id}`)).status).toBe(200);
    expect((await ask("DELETE", `${WISHES}/${id}`)).status).toBe(404);
    expect(await wishesOf(ask)).toHaveLength(1);
  });

  it("are five hundred at most, also where two are saved at once", async () => {
    const ask = await shopperOf(market, "day@example.com");
    const { id } = (await ask("GET", "/store/account")).body.account;
    await market.sql(
      `insert into shopper_wish (id, account_id, product_id, price, in_stock, language)
       select 'wish_full_' || n, $1, 'prod_gone_' || n, 1000, true, 'vi' from generate_series(1, 499) n`,
      [id],
    );
    const answers = await Promise.all([save(ask, "nuoc-mam"), save(ask, "gao")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe("catalogue.wishes_full");
    expect(refused?.body.message).toContain("500");
    // Those that are no longer sold stay in the list.
    expect((await ask("GET", `${WISHES}?limit=2&offset=1`)).body).toMatchObject({
      ...{ count: 500, wishes: [{ product: null }, { product: null }] },
    });
    await market.sql("delete from shopper_wish where account_id = $1", [id]);
  });
});

describe("what a shopper asks to be told of goods", () => {
  const EMAIL = "cho@example.com";

  it("is told once for each change, to a proved e-mail, and no more once they press the link", async () => {
    const ask = await proved(EMAIL);
    const unproved = await shopperOf(market, "chua@example.com");
    await offer(lua, "gao", { sku: "GAO-5", stock: 0 });
    for (const one of [ask, unproved]) {
      await save(one, "nuoc-mam", { on_price: true });
      await save(one, "gao", { on_stock: true });
    }
    await tell();
    expect(told(EMAIL)).toEqual([]);

    await offer(mam, "nuoc-mam", { sku: "NM-500", price: 80_000 });
    await tell();
    expect(subjects(EMAIL)).toEqual(["Giảm giá: Nước mắm cá cơm"]);
    expect(told(EMAIL)[0]?.text).toMatch(/80\.000.*trước 95\.000/);
    expect(told(EMAIL)[0]?.text).toContain("/san-pham/nuoc-mam");
    const [kept] = await market.sql<{ subject: string }>(
      "select data -> 'texts' -> 'en' ->> 'subject' as subject from notification where template = 'shopper.goods_changed'",
    );
    expect(kept?.subject).toBe("Lower price: Nước mắm cá cơm");

    // Dearer again, and cheaper than that but not than what was told.
    await offer(mam, "nuoc-mam", { sku: "NM-500", price: 90_000 });
    await tell();
    await offer(mam, "nuoc-mam", { sku: "NM-500", price: 85_000 });
    await tell();
    expect(told(EMAIL)).toHaveLength(1);

    await offer(mam, "nuoc-mam", { sku: "NM-500", price: 70_000 });
    await offer(lua, "gao", { sku: "GAO-5", stock: 4 });
    await tell();
    expect(subjects(EMAIL).slice(1)).toEqual(["Tin về 2 món bạn đã lưu"]);
    expect(told(EMAIL)[1]?.text).toMatch(/70\.000.*trước 80\.000/);
    expect(told(EMAIL)[1]?.text).toContain("có hàng lại, 140.000");

    await offer(lua, "gao", { sku: "GAO-5", stock: 9 });
    await tell();
    expect(told(EMAIL)).toHaveLength(2);

    const secret = /dung-bao-tin\/([\w-]+)\?loai=wishes/.exec(told(EMAIL)[0]?.text ?? "")?.[1];
    const headers = Object.fromEntries(
      (told(EMAIL)[0]?.headers ?? []).map(({ key, value }) => [key, value]),
    );
    expect(headers["list-unsubscribe"]).toMatch(`/dung-bao-tin/${secret}?loai=wishes>`);
    expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const stop = (given?: string) =>
      market.store("POST", "/store/alert-stops", { secret: given, what: "wishes" });
    expect((await stop("khong-phai")).status).toBe(404);
    for (const answer of [await stop(secret), await stop(secret)]) expect(answer.status).toBe(200);
    const ticks = (await wishesOf(ask)).map(({ on_price, on_stock }: Record<string, unknown>) => [
      ...[on_price, on_stock],
    ]);
    expect(ticks).toEqual([
      [false, false],
      [false, false],
    ]);
    await offer(mam, "nuoc-mam", { sku: "NM-500", price: 60_000 });
    await tell();
    expect(told(EMAIL)).toHaveLength(2);
    expect(told("chua@example.com")).toEqual([]);
    // Asked for anew, what counts is what they cost then.
    const [{ id }] = (await wishesOf(ask)).filter(
      ({ product }: { product: { handle: string } }) => product.handle === "nuoc-mam",
    );
    await ask("POST", `${WISHES}/${id}`, { on_price: true, on_stock: false });
    await tell();
    expect(told(EMAIL)).toHaveLength(2);
    await offer(mam, "nuoc-mam", { sku: "NM-500", price: 50_000 });
    await tell();
    expect(told(EMAIL)[2]?.text).toMatch(/50\.000.*trước 60\.000/);
  });
});

describe("a co-operative that a shopper follows", () => {
  const EMAIL = "theo@example.com";
  const news = () => subjects(EMAIL);

  /** Makes as if goods had come two days ago, and nobody had been told since. */
  async function arrived(...skus: string[]) {
    const goods = await goodsBySku(market);
    await market.sql("update shopper_follow set told_until = now() - interval '3 days'");
    await market.sql(
      `update listed_goods set listed_at = now() - interval '2 days' where id = any($1)`,
      [skus.map((sku) => goods.get(sku)?.product)],
    );
  }

  it("is told of in one message a day, is counted for its members, and is the shopper's alone", async () => {
    const ask = await proved(EMAIL);
    await tell();
    // Goods that were in the shop before are not new.
    await market.sql("update listed_goods set listed_at = now() - interval '30 days'");
    for (const handle of ["htx-mam", "tht-lua", "htx-mam"]) {
      expect((await ask("POST", FOLLOWS, { handle })).status).toBe(201);
    }
    expect((await ask("POST", FOLLOWS, { handle: "khong-co" })).status).toBe(404);
    const list = async () => (await ask("GET", FOLLOWS)).body.follows;
    const [rice, sauce] = await list();
    expect([rice.cooperative.handle, sauce.cooperative.handle]).toEqual(["tht-lua", "htx-mam"]);
    expect(sauce).toMatchObject({ told: true, cooperative: { name: "HTX Mắm (minh hoạ)" } });
    expect((await mam("GET", "/seller/profile")).body.profile.followers).toBe(1);

    const other = await shopperOf(market, "khac@example.com");
    expect((await other("POST", `${FOLLOWS}/${sauce.id}`, { told: false })).status).toBe(404);
    expect((await other("DELETE", `${FOLLOWS}/${sauce.id}`)).status).toBe(404);
    expect((await other("GET", FOLLOWS)).body.follows).toEqual([]);

    await tell();
    expect(news()).toEqual([]);
    await arrived("NM-500");
    await tell();
    expect(news()).toEqual(["HTX Mắm (minh hoạ) có 1 món mới"]);
    expect(told(EMAIL)[0]?.text).toContain("HTX Mắm (minh hoạ): Nước mắm cá cơm");
    expect(told(EMAIL)[0]?.text).toContain("/hop-tac-xa/htx-mam");
    await arrived("NM-500", "GAO-5");
    await tell();
    expect(news()).toHaveLength(1);
    // On another day.
    await market.sql(
      "update notification set idempotency_key = idempotency_key || ':yesterday' where template = 'shopper.new_goods'",
    );
    await ask("POST", `${FOLLOWS}/${sauce.id}`, { told: false });
    await arrived("NM-500", "GAO-5");
    await tell();
    expect(news().slice(1)).toEqual(["THT Lúa (minh hoạ) có 1 món mới"]);
    expect((await ask("DELETE", `${FOLLOWS}/${sauce.id}`)).status).toBe(200);
    expect((await ask("DELETE", `${FOLLOWS}/${sauce.id}`)).status).toBe(404);
    expect(await list()).toHaveLength(1);
  });

  it("is forgotten with all else of a shopper whom staff delete", async () => {
    const ask = await proved("quen@example.com");
    const { id } = (await ask("GET", "/store/account")).body.account;
    await ask("POST", FOLLOWS, { handle: "htx-mam" });
    await save(ask, "nuoc-mam", { on_price: true });
    const rows = async () =>
      (
        await market.sql<{ kept: number }>(
          `select ((select count(*) from shopper_wish where account_id = $1)
             + (select count(*) from shopper_follow where account_id = $1))::int as kept`,
          [id],
        )
      )[0]?.kept;
    expect(await rows()).toBe(2);
    const staff = await market.staff();
    expect((await staff("DELETE", `/admin/customers/${id}`)).status).toBe(200);
    await expect.poll(rows, SOON).toBe(0);
  });
});
