import { brotliDecompressSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import { type KeptPage, readPage } from "./kept-page.server";
import { PageCache } from "./page-cache.server";

const MEBIBYTE = 1024 * 1024;

function page(text: string, products?: string[]): KeptPage {
  return {
    headers: [],
    etag: `W/"${text}"`,
    bodies: { identity: Buffer.from(text) },
    shows: products && { products, cooperatives: [] },
    since: performance.now(),
    isSqueezed: false,
  };
}

const change = (...product_handles: string[]) => ({
  version: 1,
  product_ids: [],
  product_handles,
  cooperative_handles: [],
});

/** Asks for an address and tells whether it came from memory, and what came. */
async function ask(cache: PageCache, make: () => Promise<KeptPage | Response>, address = "/") {
  const served = await cache.get(address, "identity", make);
  return served instanceof Response ? served.status : [served.outcome, served.body.toString()];
}

it("keeps a page until something on it changes", async () => {
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => true });
  let price = 1;
  const make = async () => page(`price ${price}`, ["gao"]);
  expect(await ask(cache, make)).toEqual(["miss", "price 1"]);
  expect(await ask(cache, make)).toEqual(["hit", "price 1"]);
  price = 2;
  cache.drop(change("nuoc-mam"));
  expect(await ask(cache, make)).toEqual(["hit", "price 1"]);
  cache.drop(change("gao"));
  expect(await ask(cache, make)).toEqual(["miss", "price 2"]);
});

it("drops a page that does not tell what it shows at any change", async () => {
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => true });
  const make = async () => page("listing");
  await ask(cache, make);
  cache.drop(change("gao"));
  expect(await ask(cache, make)).toEqual(["miss", "listing"]);
});

it("does not keep a page that was overtaken by a change while it was made", async () => {
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => true });
  let finish = (_page: KeptPage) => {};
  const slow = ask(cache, () => new Promise((done) => (finish = done)));
  cache.drop(change("gao"));
  // Who comes after the change does not share the page begun before it.
  expect(await ask(cache, async () => page("new", ["gao"]))).toEqual(["miss", "new"]);
  finish(page("old", ["gao"]));
  expect(await slow).toEqual(["miss", "old"]);
  expect(await ask(cache, async () => page("newer", ["gao"]))).toEqual(["hit", "new"]);
});

it("makes a page once for all who ask meanwhile, and again after it failed", async () => {
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => true });
  let made = 0;
  const fail = async () => {
    made += 1;
    throw new Error("backend away");
  };
  const both = await Promise.allSettled([ask(cache, fail), ask(cache, fail)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(made).toBe(1);
  expect(await ask(cache, async () => page("well"))).toEqual(["miss", "well"]);
});

it("hands on what may not be kept, to each its own", async () => {
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => true });
  let made = 0;
  const missing = async () => {
    made += 1;
    return new Response(null, { status: 404 });
  };
  expect(await Promise.all([ask(cache, missing), ask(cache, missing)])).toEqual([404, 404]);
  expect(made).toBe(2);
});

it("trusts nothing that it kept while it hears of no changes", async () => {
  let hears = true;
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => hears });
  await ask(cache, async () => page("before"));
  hears = false;
  expect(await ask(cache, async () => page("meanwhile"))).toEqual(["bypass", "meanwhile"]);
});

it("makes smaller what is asked for again, and says the same with it", async () => {
  const cache = new PageCache({ bytes: MEBIBYTE, isTrusted: () => true });
  const text = Array.from({ length: 3_000 }, (_, at) => `nước mắm ${at * at}`).join(" ");
  const made = { ...page(text, []), since: performance.now() - 60_000 };
  const first = await cache.get("/", "br", async () => made);
  if (first instanceof Response) throw new Error("not kept");
  const smaller = await vi.waitUntil(() => {
    const body = cache.kept("/", "br")?.body;
    return body && body.length < first.body.length ? body : undefined;
  });
  expect(brotliDecompressSync(smaller).toString()).toBe(text);
});

it("stays within its bytes", async () => {
  const cache = new PageCache({ bytes: 100_000, isTrusted: () => true });
  for (let at = 0; at < 50; at++) {
    await ask(cache, async () => page("x".repeat(9_000), []), `/${at}`);
  }
  const made = async () => page("made again", []);
  expect(await ask(cache, made, "/0")).toEqual(["miss", "made again"]);
  expect(((await ask(cache, made, "/49")) as string[])[0]).toBe("hit");
});

it("keeps no answer that is longer than a page may be, and hands it on whole", async () => {
  const parts = ["nước ", "mắm ", "nhĩ"];
  const answer = () => new Response(new Blob(parts).stream(), { status: 203 });
  const kept = await readPage(answer(), undefined, 100);
  expect(kept instanceof Response ? "" : kept.bodies.identity.toString()).toBe(parts.join(""));
  const long = await readPage(answer(), undefined, 8);
  if (!(long instanceof Response)) throw new Error("kept");
  expect([long.status, await long.text()]).toEqual([203, parts.join("")]);
});
