import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRoot } from "../../scripts/paths";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { moveTo, placeOrder, readConsignment } from "../support/consignments";
import { courseToCome, memberOf } from "../support/courses";
import { monthAgo } from "../support/days";
import { eventToCome } from "../support/events";
import { goodsBySku } from "../support/goods";
import { postPast } from "../support/ledger";
import type { TestMarket } from "../support/market";
import { scanId } from "../support/papers";
import { photograph, sendPicture, wholeContent } from "../support/proposals";
import { turnOn } from "../support/second-factor";
import { CHANNEL, KNOWN, LABOUR, LOT, PROMOTION } from "../support/seller-routes";
import { cooperativeIds, SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { shopperOf } from "../support/shoppers";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

const DESK = { width: 1280, height: 900 };

/** Paths of all pages below `/ban-hang`, as the shop knows them, by the file of each. */
const PAGES = new Map(
  [
    ...readFileSync(inRoot("storefront/app/routes.ts"), "utf8").matchAll(
      /(?:index\(|route\("([^"]+)", )"(workspace\/[^"]*routes\/[^"]+\.tsx)"/g,
    ),
  ].map(([, path = "", file = ""]) => [file, path]),
);

/** Who has not signed in, an owner, a member who is asked for a code, one who has to choose. */
type Reader = "stranger" | "owner" | "coded" | "chooser";

const READERS: Readonly<Record<string, Reader>> = {
  ...{ "dang-nhap": "stranger", "quen-mat-khau": "stranger", "mat-khau/:secret": "stranger" },
  ...{ "loi-moi/:secret": "stranger", "dang-ky": "stranger" },
  ...{ "dang-nhap/ma": "coded", chon: "chooser" },
};
const readerOf = (path: string): Reader => READERS[path] ?? "owner";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;
/** What stands for the parameters of a path, by the path. */
let ids: Record<string, readonly string[]>;

beforeAll(async () => {
  market = await openSellersMarket("every_page");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
  ids = await makeRecords();
  await turnOn(market, await seller(market, "keeper"));
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

/** A record of every kind that has a page; gives their ids. */
async function makeRecords(): Promise<typeof ids> {
  const mam = await seller(market, "mam");
  const staff = await market.staff();
  const goods = (await goodsBySku(market)).get("NM-500");
  const [product = "", variant = ""] = [goods?.product, goods?.variant];
  const picture = (await sendPicture(market, "ảnh.jpg", await photograph())).body.picture;
  const { content } = (await mam("GET", `/seller/products/${product}`)).body.product;
  const whole = wholeContent(picture.base, { title: "Nước mắm cá cơm nhĩ đầu mùa" });
  await mam("POST", `/seller/products/${product}`, {
    seen: 0,
    content: {
      ...whole,
      variants: [...content.variants, { title: "Chai một lít", price: 175_000, stock: 4 }],
    },
  });
  const scan_id = await scanId(market);
  await mam("POST", "/seller/certificates", {
    ...{ ...KNOWN["POST /seller/certificates"], product_id: product, scan_id },
  });
  await mam("POST", "/seller/marks", { ...KNOWN["POST /seller/marks"], scan_id });
  await mam("POST", "/seller/facts", { ...LABOUR, key: "labour-of-a-day" });
  const { promotion } = (
    await mam("POST", "/seller/promotions", { ...PROMOTION, key: "promotion-of-test" })
  ).body;
  const { lot } = (await mam("POST", "/seller/lots", { ...LOT, product_id: product })).body;
  const consignment = (await placeOrder(market, { [variant]: 2 })).ids.get("htx-mam") ?? "";
  await moveTo(mam, consignment, "accept");
  const { lines } = await readConsignment(mam, consignment);
  await mam("POST", `/seller/consignments/${consignment}/lots`, {
    lines: [{ line_item_id: lines[0].line_item_id, lot_id: lot.id, quantity: 2 }],
  });
  const organisation = (await cooperativeIds(market)).get("htx-mam") ?? "";
  await postPast(market, [{ organisation, consignment: "m1", day: monthAgo(1, 10), sale: 95_000 }]);
  await staff("POST", "/admin/settlements", {});
  const { settlements } = (await staff("GET", "/admin/settlements?state=draft")).body;
  const [{ id: settlement, revision: seen }] = settlements;
  await staff("POST", `/admin/settlements/${settlement}/approve`, { seen });
  const invited = { name: "Người mới (minh hoạ)", role: "fulfilment" };
  const { link } = (await mam("POST", "/seller/invitations", invited)).body;
  const conversation = await questionOf("Còn loại một lít không?");
  return {
    "hoi-dap/:id": [conversation],
    "hoi-dap/:id/bao-cao/:number": [conversation, "1"],
    "hang/:id": [product],
    "hang/:id/anh/:at": [product, "0"],
    "hang/:id/xem-thu": [product],
    "khuyen-mai/:id": [promotion.id],
    "bao-gia/:id": [await askedQuotation(variant)],
    "su-kien/:id": [await eventOf(organisation)],
    "tap-huan/:id": [await courseOf(organisation)],
    "kenh/:id": [await channelOf(mam)],
    "lo-hang/:id": [lot.id],
    "lo-hang/:id/nguoi-mua": [lot.id],
    "kien-hang/:id": [consignment],
    "kien-hang/:id/lo": [consignment],
    "nhan-su/:kind": ["chuc-vu"],
    "tien/quyet-toan/:id": [settlement],
    "loi-moi/:secret": [link.split("/").at(-1)],
    "mat-khau/:secret": ["secret-of-a-link"],
  };
}

/** A conversation in which a shopper asks of the fish sauce. */
async function questionOf(text: string): Promise<string> {
  const shopper = await shopperOf(market, "nguoi-hoi@example.com");
  const path = "/store/account/conversations";
  const about = { about: "product", handle: "nuoc-mam" };
  const { id } = (await shopper("POST", path, about)).body.conversation;
  await shopper("POST", `${path}/${id}/messages`, { key: "question-of-one", text });
  return id;
}

/** A course in which somebody of the co-operative is. */
async function courseOf(organisation: string): Promise<string> {
  const course = await courseToCome(market);
  await memberOf(market, course, organisation);
  return course;
}

/** An event for which the co-operative is registered, with the code of its door. */
async function eventOf(organisation: string): Promise<string> {
  const event = await eventToCome(market);
  const province = await market.staff();
  await province("POST", `/admin/events/${event}/organisations/${organisation}`, {
    ...{ action: "register", people: 2, brings: "Nước mắm nhĩ, mắm nêm, mắm ruốc" },
  });
  await eventToCome(market, { title: "Phiên livestream (minh hoạ)" });
  return event;
}

/** Where else the co-operative sells. */
async function channelOf(mam: Awaited<ReturnType<typeof seller>>): Promise<string> {
  const { body } = await mam("POST", "/seller/channels", CHANNEL);
  const { id } = body.channel;
  await mam("POST", `/seller/channels/${id}/values`, { year: 2026, amount: 480_000_000 });
  return id;
}

/** A quotation that the co-operative is asked for. */
async function askedQuotation(variant_id: string): Promise<string> {
  const buyer = await shopperOf(market, "mua-si@example.com");
  const { body } = await buyer("POST", "/store/account/quotations", {
    ...{ key: "quotation-of-test", cooperative: "htx-mam", firm: "Công ty Sỉ (minh hoạ)" },
    ...{ country: "jp", buyer_kind: "exporter", deliver_to: "Cảng Cát Lái" },
    lines: [{ variant_id, quantity: 10 }],
  });
  return body.quotation.id;
}

function addressOf(path: string): string {
  const left = [...(ids[path] ?? [])];
  const filled = path.replace(/:\w+/g, (parameter) => {
    const value = left.shift();
    if (!value) throw new Error(`${path}: the test knows nothing for ${parameter}`);
    return value;
  });
  return `/ban-hang${filled ? `/${filled}` : ""}`;
}

const LOG_IN: Readonly<Record<Exclude<Reader, "stranger">, string>> = {
  owner: SELLERS.mam.phone,
  coded: SELLERS.keeper.phone,
  chooser: SELLERS.both.phone,
};

/** Looks at a page on a phone and on a desk. */
async function look(page: Page, address: string): Promise<void> {
  await page.setViewportSize(PHONE);
  const answer = await page.goto(shop.url + address);
  expect([answer?.status(), new URL(page.url()).pathname]).toEqual([200, address]);
  await hydrated(page);
  await sound(
    page,
    `${address} on a phone`,
    ":is(main a.button, main button, main select, .work-menu a, .work-footer a, .work-filter a, main input:not([type=hidden], [type=checkbox], [type=radio])):not(.unseen)",
  );
  await page.setViewportSize(DESK);
  await sound(page, `${address} on a desk`);
}

describe("every page of the workspace", () => {
  it("is known to the shop", () => {
    const files = readdirSync(inRoot("storefront/app/workspace"), { recursive: true })
      .map((file) => `workspace/${file}`)
      .filter((file) => /(^|\/)routes\/[^/]+\.tsx$/.test(file));
    expect([...PAGES.keys()].sort()).toEqual(files.sort());
  });

  it.each(["stranger", "owner", "coded", "chooser"] as const)(
    "is sound on a phone and on a desk, as the %s sees it",
    async (reader) => {
      const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
      if (reader !== "stranger") {
        await page.goto(`${shop.url}/ban-hang/dang-nhap`);
        await page.locator("[name=login]").waitFor();
        await logIn(page, LOG_IN[reader]);
      }
      for (const path of PAGES.values()) {
        if (readerOf(path) === reader) await look(page, addressOf(path));
      }
      expect(complaints).toEqual([]);
      await close();
    },
    600_000,
  );
});

it("a preview is the shop's own page of what is proposed, and sells nothing", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, SELLERS.mam.phone);
  await page.goto(shop.url + addressOf("hang/:id/xem-thu"));
  await page.getByText(/Đây là bản xem thử/).waitFor();
  await page.getByRole("heading", { level: 1, name: "Nước mắm cá cơm nhĩ đầu mùa" }).waitFor();
  await page.getByRole("link", { name: "HTX Mắm (minh hoạ)" }).waitFor();
  await page.getByRole("heading", { name: "Thông tin trên nhãn" }).waitFor();
  const said = async () => (await page.locator(".buy").innerText()).replaceAll("\u00a0", " ");
  // Of a variant in the shop its price of today, reduced; of a new one what is proposed.
  expect(await said()).toMatch(/85\.500 ₫\s+95\.000 ₫/);
  await page.getByRole("link", { name: "Chai một lít" }).click();
  await expect.poll(said).toContain("175.000 ₫");
  expect(await page.getByRole("button", { name: "Thêm vào giỏ" }).isDisabled()).toBe(true);
  expect(await page.locator(".product form").count()).toBe(0);
  expect(await page.locator(".product .gallery img").count()).toBe(1);
  const buyer = await page.request.get(`${shop.url}/san-pham/nuoc-mam`);
  expect(await buyer.text()).not.toContain("nhĩ đầu mùa");
  expect(complaints).toEqual([]);
  await close();
});
