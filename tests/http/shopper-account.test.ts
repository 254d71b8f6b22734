import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { ADDRESS, Shopper } from "../support/shopper";
import {
  asTokenOf,
  logInShopper,
  register,
  SHOPPER_PASSWORD,
  shopperOf,
} from "../support/shoppers";

const OTHER_PASSWORD = "một câu khác dễ nhớ";

let mail: MailServer;
let market: TestMarket;
let variant: string;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await TestMarket.open("shopper_account", {
    env: { SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
  });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 50 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  variant = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
});
afterAll(async () => {
  await market?.close();
  await mail?.close();
});

/** The secrets of links to a page in the mails that somebody got. */
const secrets = (address: string, page: string) =>
  mail
    .of(address)
    .flatMap(({ text }) => new RegExp(`/tai-khoan/${page}/([\\w.-]+)`).exec(text ?? "")?.[1] ?? []);

async function secretFor(address: string, page: string, count = 1): Promise<string> {
  await expect.poll(() => secrets(address, page).length, { timeout: 10_000 }).toBe(count);
  return secrets(address, page).at(-1) ?? "";
}

/** An order of somebody who did not sign in, with an e-mail where one is told. */
async function guestOrder(email?: string): Promise<number> {
  const shopper = await Shopper.withCart(market, { [variant]: 1 });
  if (email) await shopper.tell({ email });
  const { body } = await shopper.complete();
  return body.order.display_id;
}

const numbersOf = async (ask: Awaited<ReturnType<typeof shopperOf>>) =>
  (await ask("GET", "/store/account/orders")).body.orders.map(
    ({ number }: { number: number }) => number,
  );

describe("an account", () => {
  it("is opened once for an e-mail, also by many at once, and says which field is wrong", async () => {
    const email = "mo@example.com";
    const answers = await Promise.all([1, 2, 3].map(() => register(market, email)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const again = await register(market, "MO@example.com");
    expect([again.status, again.body.field]).toEqual([409, "email"]);
    expect(again.body.message).toContain("đã có tài khoản");
    for (const [wrong, field] of [
      [{ email: "x" }, "email"],
      [{ password: "ngắn" }, "password"],
      [{ name: "" }, "name"],
      [{ phone: "12" }, "phone"],
      [{ consent: undefined }, "consent"],
    ] as const) {
      const { status, body } = await register(market, "sai@example.com", wrong);
      expect([status, body.field]).toEqual([400, field]);
    }
  });

  it("is signed in to by its e-mail, and out of on one device or everywhere else", async () => {
    const email = "vao@example.com";
    const first = await shopperOf(market, email);
    expect((await first("GET", "/store/account")).body.account).toMatchObject({
      email,
      email_confirmed: false,
    });
    const [second, third] = await Promise.all(
      [1, 2].map(async () => asTokenOf(market, (await logInShopper(market, email)).body.token)),
    );
    expect((await first("GET", "/store/account/sessions")).body.sessions).toHaveLength(3);
    const others = await second?.("POST", "/store/account/sessions/end", { which: "others" });
    expect(others?.body).toEqual({ ended: 2 });
    expect((await first("GET", "/store/account")).status).toBe(401);
    expect((await third?.("GET", "/store/account"))?.status).toBe(401);
    // Medusa's own routes of the shop refuse an ended log-in too.
    expect((await first("GET", "/store/regions")).status).toBe(401);
    await second?.("POST", "/store/account/sessions/end", { which: "this" });
    expect((await second?.("GET", "/store/account"))?.status).toBe(401);
    expect((await market.store("GET", "/store/account")).status).toBe(401);
  });

  it("takes another password by the present one, and ends all other log-ins", async () => {
    const email = "doi@example.com";
    const first = await shopperOf(market, email);
    const second = await shopperOf(market, email);
    const wrong = await second("POST", "/store/account/password", {
      current_password: "không phải thế",
      password: OTHER_PASSWORD,
    });
    expect([wrong.status, wrong.body.field]).toEqual([400, "current_password"]);
    const right = await second("POST", "/store/account/password", {
      current_password: SHOPPER_PASSWORD,
      password: OTHER_PASSWORD,
    });
    expect([right.status, right.body.ended]).toEqual([200, 1]);
    expect((await first("GET", "/store/account")).status).toBe(401);
    expect((await second("GET", "/store/account")).status).toBe(200);
    expect((await logInShopper(market, email)).status).toBe(401);
    expect((await logInShopper(market, email, OTHER_PASSWORD)).status).toBe(200);
  });

  it("is got back by a link in a mail, once, which ends every log-in", async () => {
    const email = "quen@example.com";
    const held = await shopperOf(market, email);
    const ask = (address: string) =>
      market.store("POST", "/store/account-password-resets", { email: address });
    const [known, unknown] = [await ask(email), await ask("khong-co@example.com")];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const secret = await secretFor(email, "mat-khau");
    const use = () =>
      market.store("POST", "/store/account-password-resets/use", {
        secret,
        password: OTHER_PASSWORD,
      });
    const answers = await Promise.all([use(), use()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await held("GET", "/store/account")).status).toBe(401);
    const { body } = await logInShopper(market, email, OTHER_PASSWORD);
    const { account } = (await asTokenOf(market, body.token)("GET", "/store/account")).body;
    expect(account.email_confirmed).toBe(true);
    expect(mail.of("khong-co@example.com")).toEqual([]);
  });

  it("keeps its e-mail, by which its orders are found, also from staff; what they delete ends with its log-ins", async () => {
    const ask = await shopperOf(market, "xoa@example.com");
    const { id } = (await ask("GET", "/store/account")).body.account;
    const staff = await market.staff();
    const path = `/admin/customers/${id}`;
    expect((await staff("POST", path, { first_name: "Tên khác" })).status).toBe(200);
    const refused = await staff("POST", path, { email: "cua-nguoi-khac@example.com" });
    expect([refused.status, refused.body.field]).toEqual([400, "email"]);
    expect((await ask("GET", "/store/account")).body.account).toMatchObject({
      name: "Tên khác",
      email: "xoa@example.com",
    });
    expect((await staff("DELETE", `/admin/customers/${id}`)).status).toBe(200);
    await expect
      .poll(async () => (await ask("GET", "/store/account")).status, { timeout: 10_000 })
      .toBe(401);
    expect((await logInShopper(market, "xoa@example.com")).status).toBe(401);
  });

  it("can't be guessed at without end", async () => {
    await register(market, "doan@example.com");
    const from = { "x-forwarded-for": "203.0.113.77" };
    let last = { status: 0 };
    for (let tried = 0; tried < 21; tried += 1) {
      last = await logInShopper(market, "doan@example.com", "không phải thế", from);
    }
    expect(last.status).toBe(429);
    expect((await logInShopper(market, "mo@example.com")).status).toBe(200);
  });
});

describe("orders of guests", () => {
  it("are in the account once its e-mail is proved by its own shopper, not by typing it", async () => {
    const email = "chu@example.com";
    const before = await guestOrder(email);
    const owner = await shopperOf(market, email);
    const after = await guestOrder(email);
    expect(await numbersOf(owner)).toEqual([]);
    const proof = await secretFor(email, "xac-nhan");
    const press = (ask: typeof owner) =>
      ask("POST", "/store/account/email-proofs/use", { secret: proof });
    const stranger = await shopperOf(market, "nguoi-la@example.com");
    expect((await press(stranger)).status).toBe(404);
    expect(await numbersOf(stranger)).toEqual([]);
    expect((await market.store("POST", "/store/account/email-proofs/use", {})).status).toBe(401);
    for (const answer of [await press(owner), await press(owner)]) {
      expect([answer.status, answer.body.account.email_confirmed]).toEqual([200, true]);
    }
    const lists = await Promise.all([numbersOf(owner), numbersOf(owner)]);
    expect(lists).toEqual([
      [after, before],
      [after, before],
    ]);
  });

  it("tell nothing of the account whose e-mail was typed into a cart", async () => {
    await register(market, "kin@example.com", { phone: "0900000777" });
    const stranger = await shopperOf(market, "nguoi-la@example.com");
    const guest = await Shopper.withCart(market, { [variant]: 1 });
    await guest.tell({ email: "kin@example.com" });
    const asked = await market.store("GET", `/store/carts/${guest.cart}?fields=*customer`);
    expect(asked.status).toBe(400);
    const plain = await market.store("GET", `/store/carts/${guest.cart}`);
    expect(JSON.stringify(plain.body)).not.toContain("0900000777");
    for (const [method, path] of [
      ["GET", "/store/customers/me"],
      ["POST", "/store/customers"],
      ["GET", "/store/orders"],
      ["POST", `/store/carts/${guest.cart}/customer`],
      ["POST", "/store/returns"],
    ] as const) {
      const body = method === "POST" ? {} : undefined;
      expect([path, (await stranger(method, path, body)).status]).toEqual([path, 404]);
    }
  });

  it("are claimed by number and phone together, each by one account", async () => {
    const number = await guestOrder();
    const claim = (ask: Awaited<ReturnType<typeof shopperOf>>, phone: string) =>
      ask("POST", "/store/account/orders/claims", { number, phone });
    const owner = await shopperOf(market, "nhan@example.com");
    expect((await claim(owner, "0900000999")).status).toBe(404);
    expect(await numbersOf(owner)).toEqual([]);
    for (const answer of await Promise.all([1, 2].map(() => claim(owner, ADDRESS.phone)))) {
      expect([answer.status, answer.body.order]).toEqual([200, { number }]);
    }
    expect(await numbersOf(owner)).toEqual([number]);
    const other = await shopperOf(market, "khac@example.com");
    const taken = await claim(other, ADDRESS.phone);
    expect([taken.status, taken.body.field]).toEqual([409, "number"]);
    expect(await numbersOf(other)).toEqual([]);
  });

  it("that were placed while signed in are in that account at once, and in no other", async () => {
    const owner = await shopperOf(market, "mua@example.com");
    const cart = await Shopper.withCart(market, { [variant]: 2 });
    for (const _ of [1, 2]) {
      expect((await owner("POST", `/store/account/carts/${cart.cart}`, {})).status).toBe(200);
    }
    expect(await numbersOf(owner)).toEqual([]);
    const { body } = await cart.complete();
    expect(await numbersOf(owner)).toEqual([body.order.display_id]);
    const other = await shopperOf(market, "khac@example.com");
    await other("POST", `/store/account/carts/${cart.cart}`, {});
    expect(await numbersOf(other)).toEqual([]);
    const number = body.order.display_id;
    for (const [method, path, sent] of [
      ["GET", `/store/account/orders/${number}`, undefined],
      ["GET", `/store/account/orders/${number}/goods`, undefined],
      [
        "POST",
        `/store/account/orders/${number}/cancel`,
        { consignments: [{ id: "x", seen: "placed", revision: 0 }] },
      ],
      [
        "POST",
        `/store/account/orders/${number}/returns`,
        {
          consignment: { id: "x", revision: 0 },
          lines: [{ line_item_id: "x", quantity: 1, reason: "other" }],
        },
      ],
      ["POST", `/store/account/orders/${number}/pictures?consignment=x`, undefined],
    ] as const) {
      expect([path, (await other(method, path, sent)).status]).toEqual([path, 404]);
    }
    expect((await owner("GET", `/store/account/orders/${number}`)).body.order.number).toBe(number);
  });
});

describe("an address book", () => {
  const HOME = {
    name: "Khách Thử (minh hoạ)",
    phone: "0912 345 678",
    province: "68",
    commune: "22918",
    detail: "12 Nguyễn Đình Chiểu",
  };

  it("keeps up to ten addresses, one of them the default, each once", async () => {
    const ask = await shopperOf(market, "nha@example.com");
    const list = async () => (await ask("GET", "/store/account/addresses")).body.addresses;
    const first = await ask("POST", "/store/account/addresses", HOME);
    expect(first.body.address).toMatchObject({
      ...HOME,
      phone: "0912345678",
      province_name: "Lâm Đồng",
      is_default: true,
    });
    await ask("POST", "/store/account/addresses", HOME);
    expect(await list()).toHaveLength(1);
    const wrong = await ask("POST", "/store/account/addresses", { ...HOME, province: "01" });
    expect([wrong.status, wrong.body.field]).toEqual([400, "commune"]);
    const more = await Promise.all(
      Array.from({ length: 11 }, (_, at) =>
        ask("POST", "/store/account/addresses", { ...HOME, detail: `Số nhà ${at + 1}` }),
      ),
    );
    expect(more.filter(({ status }) => status === 201)).toHaveLength(9);
    expect(more.filter(({ status }) => status === 409)).toHaveLength(2);
    const [, second] = await list();
    const changed = { ...HOME, detail: "Thôn Thiện Khánh", is_default: true };
    expect((await ask("POST", `/store/account/addresses/${second.id}`, changed)).status).toBe(200);
    const [now, ...rest] = await list();
    expect([now.id, now.detail, now.is_default]).toEqual([second.id, "Thôn Thiện Khánh", true]);
    expect(rest.some(({ is_default }: { is_default: boolean }) => is_default)).toBe(false);
    expect((await ask("DELETE", `/store/account/addresses/${now.id}`)).status).toBe(200);
    expect((await ask("DELETE", `/store/account/addresses/${now.id}`)).status).toBe(404);
    expect((await list())[0].is_default).toBe(true);
  });

  it("is its shopper's alone", async () => {
    const owner = await shopperOf(market, "nha@example.com");
    const [{ id }] = (await owner("GET", "/store/account/addresses")).body.addresses;
    const other = await shopperOf(market, "khac@example.com");
    expect((await other("POST", `/store/account/addresses/${id}`, HOME)).status).toBe(404);
    expect((await other("DELETE", `/store/account/addresses/${id}`)).status).toBe(404);
    expect((await other("GET", "/store/account/addresses")).body.addresses).toEqual([]);
  });
});
