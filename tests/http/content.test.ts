import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importGoods, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { MovedClock } from "../support/moved-clock";
import { cooperativeIds } from "../support/sellers";
import { TestShop } from "../support/shop";

type Ask = Awaited<ReturnType<TestMarket["staff"]>>;

const clock = new MovedClock(new Date().toISOString());
let market: TestMarket;
let shop: TestShop;
let staff: Ask;

beforeAll(async () => {
  market = await TestMarket.open("content", { env: clock.env });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  shop = await TestShop.open(market, market.url, { env: clock.env });
  staff = await market.staff("province");
  await onSale(market, 2);
}, 180_000);
afterAll(async () => {
  await shop?.close();
  await market?.close();
  clock.forget();
});

const daysOn = (days: number) => addDays(dateInVietnam(clock.now()), days);

/** Sets the clock to the first moments of a day; resolves when the backend, whose tokens have ended then, goes by it. */
async function begin(day: string, shown: number): Promise<void> {
  clock.set(`${day}T00:00:05+07:00`);
  const count = async () => (await market.store("GET", "/store/content?kind=campaign")).body.count;
  await expect.poll(count).toBe(shown);
  staff = await market.staff("province");
}

/** A piece whole in both languages. */
const written = (title: string, more: object = {}) => ({
  title,
  title_en: `${title} in English`,
  summary: "Tóm tắt.",
  summary_en: "In short.",
  body: "## Đầu mục\n\nMột **đoạn** [trong chợ](/san-pham) <3",
  body_en: "One paragraph.",
  ...more,
});

const draft = async (kind: string, title: string, more: object = {}) => {
  const { status, body } = await staff("POST", "/admin/content", {
    kind,
    content: written(title, more),
  });
  expect([status, body.message]).toEqual([201, undefined]);
  return body.content;
};

const move = (what: "publish" | "withdraw", { id, revision }: { id: string; revision: number }) =>
  staff("POST", `/admin/content/${id}/${what}`, { seen: revision });

const publish = async (piece: { id: string; revision: number }) => {
  const { status, body } = await move("publish", piece);
  expect([status, body.message]).toEqual([200, undefined]);
  return body.content;
};

const faults = ({ body }: Answer) =>
  (body.details ?? []).map(({ field, code }: { field: string; code: string }) => [field, code]);

const PLACES = [
  "/",
  "/cau-chuyen",
  "/cau-chuyen/rss.xml",
  "/en/cau-chuyen/rss.xml",
  "/sitemap.xml",
];

/** Waits until every place says, or no longer says, a text. */
const told = (places: readonly string[], text: string, is: boolean) =>
  Promise.all(
    places.map((place) =>
      expect
        .poll(async () => (await shop.visit(place)).text.includes(text), {
          timeout: 10_000,
          interval: 100,
          message: `${place}: ${text}`,
        })
        .toBe(is),
    ),
  );

it("a fresh market has drafts of the pages that the law wants, and tells readers nothing of them", async () => {
  const { body } = await staff("GET", "/admin/content?kind=rules&state=draft");
  expect(body.content.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
    "giai-quyet-khieu-nai",
    "giao-hang-doi-tra",
    "lien-he",
    "quy-che-hoat-dong",
    "thanh-toan",
  ]);
  const contact = body.content.find(({ slug }: { slug: string }) => slug === "lien-he");
  const refused = await move("publish", { id: contact.id, revision: 0 });
  expect(refused.status).toBe(400);
  expect(faults(refused).map(([field]: [string]) => field)).toEqual([
    "content.body",
    "content.body_en",
  ]);
  expect((await market.store("GET", "/store/content")).body.count).toBe(0);
  expect((await market.store("GET", "/store/content/rules/lien-he")).status).toBe(404);
  const asked = await shop.visit("/en/quy-dinh/lien-he");
  expect([asked.status, asked.headers.get("location")]).toEqual([302, "/en/quy-dinh"]);
  expect((await shop.visit("/quy-dinh")).text).toContain("chưa công bố các trang này");
  await market.run("prepare-market", mkdtempSync(join(tmpdir(), "market-again-")), "demonstration");
  expect((await staff("GET", "/admin/content?kind=rules")).body.count).toBe(5);
});

it("a draft leaks nowhere, is published whole in both languages alone, and goes with its withdrawal", async () => {
  await Promise.all(PLACES.map((place) => shop.visit(place)));
  const htx = (await cooperativeIds(market)).get("htx-mam");
  const story = await draft("story", "Chuyện thùng mắm", {
    title_en: "",
    organisation_id: htx,
    products: ["nuoc-mam"],
  });
  expect([story.slug, story.state, story.shown]).toEqual(["chuyen-thung-mam", "draft", false]);
  const pages = [...PLACES, "/hop-tac-xa/htx-mam", "/san-pham/nuoc-mam"];
  for (const place of pages) {
    const { text } = await shop.visit(place);
    expect([place, text.includes("thùng mắm"), text.includes(story.slug)]).toEqual([
      place,
      false,
      false,
    ]);
  }
  expect((await shop.visit(`/cau-chuyen/${story.slug}`)).status).toBe(404);
  for (const path of [
    "/store/content",
    "/store/content?product=nuoc-mam",
    "/store/content?cooperative=htx-mam",
    "/store/search/suggestions?q=thung+mam",
    "/store/catalogue/addresses",
  ]) {
    expect(JSON.stringify((await market.store("GET", path)).body)).not.toContain("thùng mắm");
  }
  expect(faults(await move("publish", story))).toEqual([
    ["content.title_en", expect.stringContaining("missing")],
  ]);
  const { body } = await staff("POST", `/admin/content/${story.id}`, {
    seen: story.revision,
    content: written("Chuyện thùng mắm", { organisation_id: htx, products: ["nuoc-mam"] }),
  });
  const shown = await publish(body.content);
  await told([...PLACES.slice(0, 3), ...pages.slice(-2)], "Chuyện thùng mắm", true);
  await told(["/en/cau-chuyen/rss.xml"], "Chuyện thùng mắm in English", true);
  await told(["/sitemap.xml"], `/en/cau-chuyen/${story.slug}<`, true);
  const page = await shop.visit(`/cau-chuyen/${story.slug}`);
  expect(page.text.replaceAll("<!-- -->", "")).toMatch(
    /<strong>đoạn<\/strong> <a [^>]*href="\/san-pham"[^>]*>trong chợ<\/a> &lt;3/,
  );
  expect(page.text).toContain("<h2>Đầu mục</h2>");
  // What readers see stays fit to be seen.
  const holed = await staff("POST", `/admin/content/${story.id}`, {
    seen: shown.revision,
    content: written("Chuyện thùng mắm", { body_en: "" }),
  });
  expect(faults(holed)[0]?.[0]).toBe("content.body_en");
  // No other co-operative's page names it once it is about another.
  const lua = (await cooperativeIds(market)).get("tht-lua");
  const moved = await staff("POST", `/admin/content/${story.id}`, {
    seen: shown.revision,
    content: written("Chuyện thùng mắm", { organisation_id: lua }),
  });
  await told(["/hop-tac-xa/htx-mam", "/san-pham/nuoc-mam"], "Chuyện thùng mắm", false);
  await told(["/hop-tac-xa/tht-lua"], "Chuyện thùng mắm", true);
  const gone = await move("withdraw", moved.body.content);
  expect(gone.body.content.state).toBe("withdrawn");
  await told([...PLACES, "/hop-tac-xa/tht-lua"], "thùng mắm", false);
  expect((await shop.visit(`/cau-chuyen/${story.slug}`)).status).toBe(404);
  const trail = (await staff("GET", `/admin/audit?kind=content&limit=100`)).body.entries.filter(
    ({ record_id }: { record_id: string }) => record_id === story.id,
  );
  const states = trail.flatMap(
    ({ changes }: { changes: Array<{ field: string; after: string }> }) =>
      changes.flatMap(({ field, after }) => (field === "state" ? after : [])),
  );
  expect(states.sort()).toEqual(["draft", "published", "withdrawn"]);
});

it("of two officers at once the second is told, and whoever says the same again is not", async () => {
  const piece = await draft("story", "Hai người viết");
  const write = (title: string) =>
    staff("POST", `/admin/content/${piece.id}`, { seen: 0, content: written(title) });
  const answers = await Promise.all([write("Bản của Lan"), write("Bản của Huệ")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const kept = answers.find(({ status }) => status === 200)?.body.content;
  expect((await write(kept.title)).status).toBe(200);
  const both = await Promise.all([move("publish", kept), move("publish", kept)]);
  expect(both.map(({ status, body }) => [status, body.content?.revision])).toEqual([
    [200, kept.revision + 1],
    [200, kept.revision + 1],
  ]);
  expect((await move("withdraw", kept)).status).toBe(409);
  const same = await Promise.all([draft("story", "Trùng tên"), draft("story", "Trùng tên")]);
  expect(same.map(({ slug }) => slug).sort()).toEqual(["trung-ten", "trung-ten-2"]);
});

it("an old address leads to the new one for good, and no other piece of the kind gets it", async () => {
  const first = await publish(await draft("story", "Địa chỉ", { slug: "dia-chi-cu" }));
  const renamed = await staff("POST", `/admin/content/${first.id}`, {
    seen: first.revision,
    content: written("Địa chỉ", { slug: "dia-chi-moi" }),
  });
  expect(renamed.body.content.old_slugs).toEqual(["dia-chi-cu"]);
  for (const prefix of ["", "/en"]) {
    const { status, headers } = await shop.visit(`${prefix}/cau-chuyen/dia-chi-cu`);
    expect([status, headers.get("location")]).toEqual([301, `${prefix}/cau-chuyen/dia-chi-moi`]);
  }
  const taken = await staff("POST", "/admin/content", {
    kind: "story",
    content: written("Khác", { slug: "dia-chi-cu" }),
  });
  expect([taken.status, taken.body.field]).toEqual([400, "content.slug"]);
  expect((await draft("rules", "Khác", { slug: "dia-chi-cu" })).slug).toBe("dia-chi-cu");
  await move("withdraw", renamed.body.content);
  expect((await shop.visit("/cau-chuyen/dia-chi-cu")).status).toBe(404);
});

it("a campaign begins and ends by itself on its days in Vietnam, with the goods of its listing", async () => {
  const campaign = await publish(
    await draft("campaign", "Tết quê", {
      from_on: daysOn(1),
      until_on: daysOn(3),
      goods_path: `${shop.url}/en/danh-muc/gao-ngu-coc?utm_source=x`,
    }),
  );
  expect([campaign.shown, campaign.goods_path]).toEqual([false, "/danh-muc/gao-ngu-coc"]);
  const path = `/chien-dich/${campaign.slug}`;
  const places = ["/", "/sitemap.xml"];
  await told(places, campaign.slug, false);
  expect((await shop.visit(path)).status).toBe(404);
  await begin(daysOn(1), 1);
  await told(places, campaign.slug, true);
  const page = await shop.visit(path);
  expect(page.text).toContain("Gạo OM18");
  expect(page.text).not.toContain("Nước mắm cá cơm");
  await begin(daysOn(2), 0);
  await told(places, campaign.slug, false);
  expect((await shop.visit(path)).status).toBe(404);
});

it("what is written names only what there is, and holds no markup", async () => {
  const refused = await staff("POST", "/admin/content", {
    kind: "campaign",
    content: written("Sai", {
      summary: "<b>đậm</b>",
      picture: "/media/00000000000000000000000000000000",
      organisation_id: "org_none",
      products: ["nuoc-mam", "khong-co"],
      goods_path: "/san-pham",
    }),
  });
  expect(faults(refused).map(([field]: [string]) => field)).toEqual([
    "content.summary",
    "content.picture",
    "content.organisation_id",
    "content.products.1",
    "content.goods_path",
  ]);
  const long = "ế".repeat(30_000);
  expect((await draft("rules", "Dài", { body: long, body_en: long })).body).toBe(long);
  const backwards = written("Ngược", { from_on: daysOn(2), until_on: daysOn(2) });
  const wrong = await staff("POST", "/admin/content", { kind: "story", content: backwards });
  expect(faults(wrong).map(([field]: [string]) => field)).toEqual(["content.until_on"]);
  const link = await staff("POST", "/admin/content", {
    kind: "policy",
    content: written("Liên kết", { link: "javascript:alert(1)" }),
  });
  expect(link.status).toBe(400);
  expect((await market.store("GET", "/store/content?state=draft")).status).toBe(400);
});

it("the province writes, the others read", async () => {
  const piece = await draft("policy", "Ai được viết");
  for (const role of ["commune", "agency", "auditor"] as const) {
    const ask = await market.staff(role);
    expect((await ask("GET", "/admin/content")).status).toBe(200);
    expect((await ask("GET", `/admin/content/${piece.id}`)).status).toBe(200);
    for (const [path, body] of [
      ["/admin/content", { kind: "story", content: written("x") }],
      [`/admin/content/${piece.id}`, { seen: 0, content: written("x") }],
      [`/admin/content/${piece.id}/publish`, { seen: 0 }],
      [`/admin/content/${piece.id}/withdraw`, { seen: 0 }],
      ["/admin/content-previews", { kind: "story", content: written("x") }],
    ] as const) {
      expect([path, (await ask("POST", path, body)).status]).toEqual([path, 403]);
    }
  }
});

it("a preview shows what is not saved, to whoever has its link, for half an hour, and changes nothing", async () => {
  const before = (await staff("GET", "/admin/content")).body.count;
  const { status, body } = await staff("POST", "/admin/content-previews", {
    kind: "story",
    content: written("Chỉ xem thử", { products: ["nuoc-mam"] }),
  });
  expect(status).toBe(200);
  const path = new URL(body.preview.vi).pathname;
  expect(new URL(body.preview.en).pathname).toBe(`/en${path}`);
  for (const [place, title] of [
    [path, "Chỉ xem thử"],
    [`/en${path}`, "Chỉ xem thử in English"],
  ] as const) {
    const page = await shop.visit(place);
    expect(page.text).toContain(`<h1>${title}</h1>`);
    expect(page.text).toContain('name="robots" content="noindex"');
    expect(page.headers.get("cache-control")).toContain("no-store");
  }
  expect((await staff("GET", "/admin/content")).body.count).toBe(before);
  expect((await shop.visit(`${path}x`)).status).toBe(404);
  clock.set(new Date(clock.now().getTime() + 31 * 60_000).toISOString());
  await expect.poll(async () => (await shop.visit(path)).status).toBe(404);
});
