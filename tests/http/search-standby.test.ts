import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, type ImportedProduct, importProducts, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { MeilisearchPeer, PEER_KEY } from "../support/meilisearch/peer";

const good = (code: string, title: string): ImportedProduct => ({
  code,
  title,
  variants: [{ sku: code.toUpperCase(), price: 50_000, stock: 20 }],
});

const GOODS = [
  good("nuoc-mam", "Nước mắm cá cơm"),
  good("thanh-long", "Thanh long ruột đỏ"),
  good("ruou", "Rượu ủ tháng Mười"),
  good("mu-trom", "Mủ trôm Hòa Thắng"),
];

/** Longer than a request that tells the engine of something may take. */
const REQUEST = { timeout: 30_000 };

const AWAY = "[search] Meilisearch is not asked";
const BACK = "[search] Meilisearch is back";

let peer: MeilisearchPeer;
let market: TestMarket;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let heard = "";

const told = (text: string) => heard.split(text).length - 1;

const find = (q: string, more: object = {}) =>
  market.store("POST", "/store/search", { entity: "product", filters: { q }, ...more });

const firstOf = async (q: string) => {
  const { status, body } = await find(q);
  expect(status).toBe(200);
  return body.results[0].hits[0]?.document.handle;
};

/** Whether a search of now is answered by the engine. */
const asksEngine = async () => {
  const before = peer.searched.length;
  await firstOf("thanh long");
  return peer.searched.length > before;
};

/** What the engine holds of the market's goods: titles by handle. */
const held = () => {
  const [index] = peer.indexes.list(0, 10).results;
  const documents = index ? [...peer.indexes.get(index.uid).documents.values()] : [];
  return Object.fromEntries(documents.map(({ handle, title }) => [handle, title]));
};

const titles = () => Object.fromEntries(GOODS.map(({ code, title }) => [code, title]));

const rename = async (code: string, title: string) => {
  const id = goods.get(code.toUpperCase())?.product;
  expect((await staff("POST", `/admin/products/${id}`, { title })).status).toBe(200);
};

beforeAll(async () => {
  peer = await MeilisearchPeer.open();
  market = await TestMarket.open("search_standby", {
    env: {
      MEILISEARCH_HOST: peer.host,
      MEILISEARCH_API_KEY: PEER_KEY,
      MEILISEARCH_INDEX_PREFIX: "market-one",
    },
    hear: (text) => {
      heard += text;
    },
  });
  await importProducts(market, GOODS);
  staff = await market.staff("province");
  goods = await goodsBySku(market);
  await onSale(market, GOODS.length);
}, 180_000);

afterAll(async () => {
  await market?.close();
  await peer?.stop();
});

describe("with an engine, the market", () => {
  it("tells it of all its goods", async () => {
    await expect.poll(held).toEqual(titles());
  });

  it.each([
    ["nuoc man", "nuoc-mam"],
    ["thanh lnog", "thanh-long"],
    ["tháng", "ruou"],
    ["hòa thắng", "mu-trom"],
  ])("finds %s there", async (q, handle) => {
    await expect.poll(asksEngine).toBe(true);
    expect(await firstOf(q)).toBe(handle);
  });

  it("keeps its indexes under its prefix, and marks what it finds", async () => {
    const names = peer.indexes.list(0, 10).results.map(({ uid }) => uid);
    expect(names).toEqual([expect.stringMatching(/^market-one_product_v\d+$/)]);
    const marked = await find("ruou", { search_options: { highlight: true } });
    expect(marked.body.results[0].hits[0].highlights.title).toEqual([
      "<mark>Rượu</mark> ủ tháng Mười",
    ]);
  });

  it("tells it of what changes", async () => {
    await rename("nuoc-mam", "Nước mắm nhĩ");
    await expect.poll(() => held()["nuoc-mam"]).toBe("Nước mắm nhĩ");
  });
});

describe("while the engine hangs", () => {
  it("answers from Postgres, lets only the first searches wait, and tells the operator once", async () => {
    await expect.poll(asksEngine).toBe(true);
    const before = told(AWAY);
    peer.hangs = true;
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 5 }, () => firstOf("thanh long")));
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(new Set(answers)).toEqual(new Set(["thanh-long"]));
    await expect.poll(() => told(AWAY)).toBe(before + 1);

    const unanswered = peer.unanswered;
    for (const q of ["tháng", "ruou", "thanh", "long", "mam"]) await find(q);
    // By no search: only who looks after it asks, once a second.
    expect(peer.unanswered - unanswered).toBeLessThan(5);
    // A look that told it of something when it began to hang has a request's time to end.
    await expect.poll(() => peer.unanswered, REQUEST).toBeGreaterThan(unanswered + 1);
    expect(told(AWAY)).toBe(before + 1);
  });

  it("says nothing of it to the shopper, not even where the engine could do more", async () => {
    const { status, body } = await find("ruou", { search_options: { highlight: true } });
    expect(status).toBe(200);
    expect(body.results[0].hits[0].document.handle).toBe("ruou");
    expect(JSON.stringify(body)).not.toMatch(/meilisearch/i);
  });

  it("returns to it by itself and tells so", async () => {
    const before = told(BACK);
    peer.hangs = false;
    await expect.poll(asksEngine, REQUEST).toBe(true);
    await expect.poll(() => told(BACK)).toBeGreaterThan(before);
  });
});

describe("while the engine is gone", () => {
  it("goes on, and tells it afterwards of all that has changed", async () => {
    await peer.stop();
    expect(await firstOf("thanh long")).toBe("thanh-long");
    await rename("ruou", "Rượu cần");
    const gone = goods.get("MU-TROM")?.product;
    expect((await staff("DELETE", `/admin/products/${gone}`)).status).toBe(200);
    await expect.poll(() => firstOf("rượu cần")).toBe("ruou");
    await expect.poll(async () => (await find("mủ trôm")).body.results[0].hits).toEqual([]);
    expect(held()).toMatchObject({ ruou: "Rượu ủ tháng Mười", "mu-trom": "Mủ trôm Hòa Thắng" });

    await peer.start();
    await expect.poll(asksEngine).toBe(true);
    expect(held()).toEqual({
      "nuoc-mam": "Nước mắm nhĩ",
      "thanh-long": "Thanh long ruột đỏ",
      ruou: "Rượu cần",
    });
  });

  it("makes an index anew that the engine has lost", async () => {
    peer.indexes.loseAll();
    expect(await firstOf("thanh long")).toBe("thanh-long");
    await expect.poll(() => Object.keys(held()).sort()).toEqual(["nuoc-mam", "ruou", "thanh-long"]);
    await expect.poll(asksEngine).toBe(true);
    const names = peer.indexes.list(0, 10).results.map(({ uid }) => uid);
    await expect.poll(() => peer.indexes.list(0, 10).results.length).toBe(1);
    expect(names.every((name) => name.startsWith("market-one_"))).toBe(true);
  });

  it("says why when the engine does not take its key", async () => {
    peer.key = "another";
    const toldWhy = async () => {
      expect(await firstOf("thanh long")).toBe("thanh-long");
      return told(`${AWAY} (invalid_api_key)`);
    };
    await expect.poll(toldWhy).toBe(1);
    peer.key = PEER_KEY;
    await expect.poll(asksEngine).toBe(true);
  });
});

it("asked the engine nothing that its published OpenAPI document does not know", () => {
  expect(peer.faults).toEqual([]);
});
