import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductDocument } from "@nang-gio/catalogue/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GOODS } from "./search-goods";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Query = Partial<Omit<SearchTypes.ProviderSearchQuery, "index">>;
type Filters = SearchTypes.SearchFilters;

/** A provider under test, and what it says of itself. */
export interface Candidate {
  provider: SearchTypes.ISearchProvider;
  /** The index of the shop's products, as Medusa resolves it, under a physical name. */
  definition(physicalName: string): Definition;
  /** Whether it marks found words; where it does not, it must refuse to. */
  highlights: boolean;
  /** Whether it finds words with a beginning by `$prefix`; where not, it must refuse to. */
  prefixFilter: boolean;
}

/** The goods whose filters hold, by their names in {@link GOODS}. */
const FILTERS: ReadonlyArray<[name: string, filters: Filters, ids: readonly string[]]> = [
  ["a value", { handle: "rice" }, ["rice"]],
  ["one of a list", { handle: ["rice", "mat"] }, ["mat", "rice"]],
  ["$eq", { cooperative_handle: { $eq: "htx-ham-thuan" } }, ["dragon_fruit", "rice", "speciality"]],
  [
    "$ne, which what has no value meets",
    { ocop_stars: { $ne: 3 }, women_led: true },
    ["fish_sauce", "sesame"],
  ],
  ["$in of numbers", { ocop_stars: { $in: [4, 5] } }, ["fish_sauce", "speciality"]],
  ["$in of nothing", { handle: { $in: [] } }, []],
  [
    "$nin",
    { handle: { $nin: ["rice", "mat"] }, price_vnd: { $lt: 50_000 } },
    ["sesame", "tamarind"],
  ],
  ["$gt and $lt", { price_vnd: { $gt: 90_000, $lt: 250_000 } }, ["dragon_fruit", "mat"]],
  [
    "$gte and $lte",
    { price_vnd: { $gte: 90_000, $lte: 180_000 } },
    ["dragon_fruit", "fish_sauce", "mat"],
  ],
  ["a number with a fraction", { rating: { $gte: 4.5 } }, ["fish_sauce", "speciality"]],
  ["yes and no", { in_stock: false }, ["rice"]],
  [
    "$exists",
    { ocop_stars: { $exists: true }, in_stock: true },
    ["dragon_fruit", "fish_sauce", "resin", "speciality"],
  ],
  ["$exists, not", { rating: { $exists: false }, women_led: true }, ["sesame"]],
  ["null", { rating: null, women_led: true }, ["sesame"]],
  ["a member of an array", { category_handles: "nuoc-mam" }, ["fish_sauce"]],
  ["$contains", { category_handles: { $contains: ["thuc-pham", "nuoc-mam"] } }, ["fish_sauce"]],
  [
    "$overlaps",
    { category_handles: { $overlaps: ["trai-cay", "do-uong"] } },
    ["dragon_fruit", "wine"],
  ],
  [
    "channels, as the shop's route filters",
    { status: "published", sales_channel_ids: ["sc_fair"] },
    ["fish_sauce"],
  ],
  ["$and", { $and: [{ women_led: true }, { price_vnd: { $gt: 50_000 } }] }, ["fish_sauce"]],
  ["$or", { $or: [{ handle: "rice" }, { ocop_stars: 5 }] }, ["rice", "speciality"]],
  ["$not", { $not: { status: "published" } }, ["mat"]],
  [
    "$not within $and",
    { $and: [{ ocop_stars: 3 }, { $not: { handle: "resin" } }] },
    ["dragon_fruit"],
  ],
  ["a value with quotes", { handle: 'a "quoted" \\ one' }, []],
];

/** What a shopper types, and what is to stand first; what is not to stand at all. */
const TEXTS: ReadonlyArray<[text: string, first: string, never?: string]> = [
  ["nuoc mam", "fish_sauce"],
  ["nước mắm", "fish_sauce"],
  ["nước mắm".normalize("NFD"), "fish_sauce"],
  ["NƯỚC MẮM", "fish_sauce"],
  ["nuoc man", "fish_sauce"],
  ["thanh lnog", "dragon_fruit"],
  ["mè", "sesame"],
  ["tháng", "wine", "resin"],
  ["Thắng", "resin", "wine"],
  ["Hoà Thắng", "resin"],
  ["hòa thắng", "resin"],
  ["dac san", "speciality"],
  ["đặc sản", "speciality"],
  ["1 ky", "rice"],
  ["1 kg", "rice"],
  ["0,5 lít", "fish_sauce"],
  ["anchovy", "fish_sauce"],
  ["nuocws mawms", "fish_sauce"],
  ["OCOP 4 sao", "fish_sauce"],
];

let lastIndex = 0;

/** One set of cases for every provider of the Search Module that the market may run on. */
export function searchConformance(name: string, open: () => Promise<Candidate>): void {
  describe(name, () => {
    let candidate: Candidate;
    let index: Definition;
    const made = new Set<string>();
    const run = Date.now().toString(36);

    const settled = async (task: SearchTypes.SearchTask) => {
      const { provider } = candidate;
      const done =
        task.status === "succeeded" || !provider.waitForTask
          ? task
          : await provider.waitForTask(task, { timeout_ms: 20_000 });
      expect(done, JSON.stringify(done.error)).toMatchObject({ status: "succeeded" });
      return done;
    };

    const newIndex = async (physicalName = `conformance_${run}_${++lastIndex}`) => {
      const definition = candidate.definition(physicalName);
      made.add(physicalName);
      await settled(await candidate.provider.upsertIndex({ index: definition }));
      return definition;
    };

    const put = async (definition: Definition, documents: readonly ProductDocument[]) =>
      settled(
        await candidate.provider.upsertDocuments({
          index: definition.physical_name,
          definition,
          documents: documents.map((document) => ({ ...document })),
        }),
      );

    const remove = async ({ physical_name }: Definition, filters: Filters) =>
      settled(await candidate.provider.deleteDocuments({ index: physical_name, filters }));

    const search = (query: Query = {}, definition = index) =>
      candidate.provider.search({
        attributes_to_retrieve: ["id", "title", "price_vnd"],
        ...query,
        index: definition,
      });

    const idsOf = async (query?: Query, definition?: Definition) =>
      (await search({ pagination: { take: 100 }, ...query }, definition)).hits.map(({ id }) => id);

    const sorted = async (query?: Query, definition?: Definition) =>
      (await idsOf(query, definition)).sort();

    beforeAll(async () => {
      candidate = await open();
      index = await newIndex();
      await put(index, GOODS);
    });

    afterAll(async () => {
      for (const physicalName of made) {
        await settled(await candidate.provider.deleteIndex({ index: physicalName }));
      }
    });

    describe("finds by filter:", () => {
      it.each(FILTERS)("%s", async (_name, filters, ids) => {
        expect(await sorted({ filters })).toEqual(ids);
      });

      it("a date", async () => {
        const since = new Date("2026-06-01T08:00:00.000Z");
        const late = ["mat", "speciality"];
        expect(await sorted({ filters: { created_at: { $gte: since } } })).toEqual(late);
        expect(await sorted({ filters: { created_at: { $gt: since } } })).toEqual(["mat"]);
        const may = { $gte: new Date("2026-05-01"), $lt: new Date("2026-06-01") };
        expect(await sorted({ filters: { created_at: may } })).toEqual(["sesame", "tamarind"]);
      });

      it("a beginning, or says that it can't", async () => {
        const found = sorted({ filters: { handle: { $prefix: "dragon" } } });
        if (candidate.prefixFilter) expect(await found).toEqual(["dragon_fruit"]);
        else await expect(found).rejects.toThrow(/prefix/);
      });

      it("nothing that is unknown: a field, an operator", async () => {
        await expect(idsOf({ filters: { no_such_field: 1 } })).rejects.toThrow();
        const filters = { handle: { $near: "rice" } } as unknown as Filters;
        await expect(idsOf({ filters })).rejects.toThrow(/\$near/);
      });
    });

    describe("finds by text:", () => {
      it.each(TEXTS)("%s", async (q, first, never) => {
        const found = await idsOf({ q, search_options: { typo_tolerance: true } });
        expect(found[0]).toBe(first);
        if (never) expect(found).not.toContain(never);
      });

      it("both months and victories without accents", async () => {
        expect(await sorted({ q: "thang" })).toEqual(expect.arrayContaining(["resin", "wine"]));
      });

      it("a word that is being typed", async () => {
        const found = await idsOf({ q: "nuoc m", search_options: { match_strategy: "last" } });
        expect(found[0]).toBe("fish_sauce");
      });

      it("each word, not any of them", async () => {
        expect(await idsOf({ q: "chieu anchovy" })).toEqual([]);
      });

      it("a title before a co-operative or a commune of that name", async () => {
        const definition = await newIndex();
        const [mat] = GOODS.filter(({ id }) => id === "mat");
        const named = { ...mat, id: "named", title: "Nón lá Phan Rí" } as ProductDocument;
        const placed = { ...mat, id: "placed", commune_name: "Xã Phan Rí" } as ProductDocument;
        await put(definition, [placed, named]);
        expect(await idsOf({ q: "phan ri" }, definition)).toEqual(["named", "placed"]);
      });

      it("within filters", async () => {
        const filters = { in_stock: true };
        expect(await idsOf({ q: "gao", filters })).toEqual([]);
        expect(await idsOf({ q: "gao", filters: { in_stock: false } })).toEqual(["rice"]);
      });

      it("nothing that is not there, and no error for signs", async () => {
        expect(await idsOf({ q: "máy bay" })).toEqual([]);
        await expect(idsOf({ q: `"' ) OR -( \\ & | ! : * <b>` })).resolves.toBeInstanceOf(Array);
      });
    });

    describe("answers", () => {
      it("what is asked of a document, as it was written", async () => {
        const paths = [
          "title",
          "picture",
          "created_at",
          "category_handles",
          "rating",
          "ocop_stars",
        ];
        const { hits } = await search({
          filters: { handle: ["fish-sauce", "mat"] },
          attributes_to_retrieve: paths,
          pagination: { order: { price_vnd: "ASC" } },
        });
        expect(hits.map(({ document }) => document)).toEqual(
          ["fish_sauce", "mat"].map((id) => {
            const whole = GOODS.find((one) => one.id === id) as unknown as Record<string, unknown>;
            return Object.fromEntries(paths.map((path) => [path, whole[path]]));
          }),
        );
      });

      it("a part of an object", async () => {
        const { hits } = await search({
          filters: { handle: "fish-sauce" },
          attributes_to_retrieve: ["picture.width"],
        });
        expect(hits[0]).toMatchObject({ id: "fish_sauce", document: { picture: { width: 800 } } });
        expect(hits[0]?.document).not.toHaveProperty("picture.base");
      });

      it("in the order that is asked for, a text or not", async () => {
        const cheapest = await idsOf({ pagination: { take: 3, order: { price_vnd: "ASC" } } });
        expect(cheapest).toEqual(["sesame", "rice", "tamarind"]);
        const newest = await idsOf({ pagination: { take: 2, order: { created_at: "DESC" } } });
        expect(newest).toEqual(["mat", "speciality"]);
        const q = "mui ne";
        const dear = await idsOf({ q, pagination: { take: 2, order: { price_vnd: "DESC" } } });
        expect(dear).toEqual(["wine", "mat"]);
      });

      it("what has no value last, whichever way", async () => {
        const last = async (way: "ASC" | "DESC") =>
          (await idsOf({ pagination: { take: 100, order: { rating: way } } })).slice(0, 4);
        expect(await last("ASC")).toEqual(["wine", "dragon_fruit", "fish_sauce", "speciality"]);
        expect(await last("DESC")).toEqual(["speciality", "fish_sauce", "dragon_fruit", "wine"]);
      });

      it("page by page, each once, with how many there are", async () => {
        const order = { price_vnd: "ASC" } as const;
        const pages = await Promise.all(
          [0, 4, 8].map((skip) => search({ pagination: { skip, take: 4, order } })),
        );
        const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
        expect(new Set(ids).size).toBe(GOODS.length);
        expect(pages[1]?.metadata).toMatchObject({ skip: 4, take: 4, count: GOODS.length });
        const none = await search({ search_options: { count: "none" } });
        expect(none.metadata.count).toBeNull();
        const exact = await search({ q: "thanh long", search_options: { count: "exact" } });
        expect(exact.metadata.count).toBe(1);
        expect((await search({ pagination: { take: 0 } })).hits).toEqual([]);
      });

      it("several queries at once, each its own", async () => {
        const ask = (q: string, take: number) => ({
          index,
          q,
          attributes_to_retrieve: ["id"],
          pagination: { take },
        });
        const inputs = [ask("nuoc mam", 5), ask("tháng", 5), ask("thanh long", 1)];
        const many = candidate.provider.searchMany;
        const answers = many
          ? await many.call(candidate.provider, inputs)
          : await Promise.all(inputs.map((input) => candidate.provider.search(input)));
        const firsts = answers.map(({ hits }) => hits[0]?.id);
        expect(firsts).toEqual(["fish_sauce", "wine", "dragon_fruit"]);
      });

      it("a score, where it is asked for", async () => {
        const { hits } = await search({ q: "nuoc mam", search_options: { include_score: true } });
        expect(hits[0]?.score).toBeGreaterThan(0);
        expect((await search({ q: "nuoc mam" })).hits[0]?.score).toBeUndefined();
      });

      it("one of each value of a field", async () => {
        const search_options = { distinct: "cooperative_handle" };
        expect(await idsOf({ search_options })).toHaveLength(2);
      });

      it("with found words marked, or says that it can't", async () => {
        const highlight = { fields: ["title", "subtitle"], pre_tag: "[", post_tag: "]" };
        const found = search({ q: "phan thiet", search_options: { highlight } });
        if (!candidate.highlights) return expect(found).rejects.toThrow(/highlight/);
        expect((await found).hits[0]?.highlights?.title).toEqual([
          "Nước mắm cá cơm [Phan] [Thiết]",
        ]);
        const snippet = { ...highlight, snippet: { length: 4 } };
        const cut = await search({ q: "thung go", search_options: { highlight: snippet } });
        const [text = ""] = cut.hits[0]?.highlights?.subtitle ?? [];
        expect(text).toContain("[thùng]");
        expect(text.length).toBeLessThan(40);
        const plain = await search({ search_options: { highlight } });
        expect(plain.hits[0]?.highlights).toBeUndefined();
      });

      it("nothing that it can't do as it was asked", async () => {
        await expect(search({ pagination: { cursor: "next" } })).rejects.toThrow(/cursor|skip/);
        const attributes_to_search_on = ["handle"];
        await expect(
          search({ q: "gao", search_options: { attributes_to_search_on } }),
        ).rejects.toThrow();
      });
    });

    describe("counts", () => {
      it("values, most of them first", async () => {
        const facets = [
          { field: "category_handles", limit: 3 },
          { field: "women_led", limit: 5 },
        ];
        const { facets: counted } = await search({ search_options: { facets } });
        expect(counted?.category_handles).toMatchObject({ type: "value" });
        const values =
          counted?.category_handles?.type === "value" ? counted.category_handles.values : [];
        expect(values[0]).toEqual({ value: "thuc-pham", count: 6 });
        expect(values).toHaveLength(3);
        const womenLed = counted?.women_led?.type === "value" ? counted.women_led.values : [];
        expect(womenLed).toEqual([
          { value: "false", count: 7 },
          { value: "true", count: 2 },
        ]);
      });

      it("in the order of the alphabet, and numbers as texts", async () => {
        const facets = [{ field: "ocop_stars", sort: "alpha" as const, limit: 10 }];
        const { facets: counted } = await search({ search_options: { facets } });
        expect(counted?.ocop_stars).toMatchObject({
          values: [
            { value: "3", count: 2 },
            { value: "4", count: 1 },
            { value: "5", count: 1 },
          ],
        });
      });

      it("what a text and filters find", async () => {
        const facets = [{ field: "category_handles", limit: 10 }];
        const { facets: counted } = await search({
          q: "tháng",
          filters: { in_stock: true },
          search_options: { facets },
        });
        expect(counted?.category_handles).toMatchObject({
          values: expect.arrayContaining([{ value: "do-uong", count: 1 }]),
        });
      });

      it("ranges and the least and most", async () => {
        const ranges = [
          { key: "cheap", to: 50_000 },
          { from: 50_000, to: 200_000 },
          { from: 200_000 },
        ];
        const range = { field: "price_vnd", type: "range" as const, ranges };
        const ranged = await search({ search_options: { facets: [range] } });
        expect(ranged.facets?.price_vnd).toMatchObject({
          ranges: [
            { key: "cheap", count: 3 },
            { key: "50000-200000", count: 4 },
            { key: "200000-*", count: 2 },
          ],
        });
        const stats = { field: "price_vnd", type: "stats" as const };
        const { facets } = await search({ search_options: { facets: [stats] } });
        expect(facets?.price_vnd).toMatchObject({
          type: "stats",
          min: 25_000,
          max: 320_000,
          count: 9,
        });
      });

      it("no field that is no facet", async () => {
        await expect(search({ search_options: { facets: ["title"] } })).rejects.toThrow(/title/);
      });
    });

    describe("keeps", () => {
      it("the last of what was written under an id", async () => {
        const definition = await newIndex();
        const [first, second] = GOODS as [ProductDocument, ProductDocument];
        await put(definition, [first, second]);
        await put(definition, [{ ...first, title: "Mắm nêm" }]);
        expect(await sorted({}, definition)).toEqual(["dragon_fruit", "fish_sauce"]);
        expect(await idsOf({ q: "ca com" }, definition)).toEqual([]);
        expect(await idsOf({ q: "mam nem" }, definition)).toEqual(["fish_sauce"]);
        await put(definition, []);
      });

      it("nothing of what is deleted by id, by filter, by date, or whole", async () => {
        const definition = await newIndex();
        await put(definition, GOODS);
        await remove(definition, { id: ["rice", "not_there"] });
        await remove(definition, { id: { $in: ["mat"] } });
        await remove(definition, { price_vnd: { $gte: 250_000 } });
        await remove(definition, { created_at: { $lt: new Date("2026-02-01") } });
        await remove(definition, { $or: [{ handle: "sesame" }, { handle: "tamarind" }] });
        expect(await sorted({}, definition)).toEqual(["dragon_fruit", "resin"]);
        expect(await idsOf({ q: "nuoc mam" }, definition)).toEqual([]);
        await settled(await candidate.provider.clearIndex({ index: definition.physical_name }));
        expect(await idsOf({}, definition)).toEqual([]);
        await put(definition, GOODS.slice(0, 1));
        expect(await idsOf({}, definition)).toEqual(["fish_sauce"]);
      });

      it("two versions apart, of which the older answers until the newer takes its place", async () => {
        const name = `conformance_${run}_versions`;
        const older = await newIndex(`${name}_v1`);
        await put(older, GOODS.slice(0, 2));
        const newer = await newIndex(`${name}_v2`);
        await put(newer, GOODS.slice(2, 5));
        expect(await sorted({}, older)).toEqual(["dragon_fruit", "fish_sauce"]);
        expect(await sorted({}, newer)).toEqual(["resin", "rice", "wine"]);
        await settled(await candidate.provider.deleteIndex({ index: older.physical_name }));
        expect(await sorted({}, newer)).toEqual(["resin", "rice", "wine"]);
        await expect(search({}, older)).rejects.toMatchObject({ type: "not_found" });
      });

      it("deployments apart by their prefix, and tells how much each index holds", async () => {
        const [here, there] = [
          await newIndex(`a_${run}_product`),
          await newIndex(`b_${run}_product`),
        ];
        await put(here, GOODS.slice(0, 3));
        await put(there, GOODS.slice(3, 5));
        await remove(here, { status: "published" });
        expect(await idsOf({}, here)).toEqual([]);
        expect(await sorted({}, there)).toEqual(["resin", "wine"]);
        const indexes = await candidate.provider.listIndexes();
        const count = ({ physical_name }: Definition) =>
          indexes.find((info) => info.name === physical_name)?.document_count;
        expect([count(here), count(there)]).toEqual([0, 2]);
      });

      it("an index that is defined again, with what it holds", async () => {
        const definition = await newIndex();
        await put(definition, GOODS.slice(0, 2));
        await newIndex(definition.physical_name);
        expect(await sorted({}, definition)).toEqual(["dragon_fruit", "fish_sauce"]);
      });
    });

    describe("refuses", () => {
      it("an index that is not there, to who reads and who writes", async () => {
        const definition = candidate.definition(`conformance_${run}_nowhere`);
        const missing = { type: "not_found" };
        const { provider } = candidate;
        const named = { index: definition.physical_name };
        await expect(search({}, definition)).rejects.toMatchObject(missing);
        await expect(
          provider.upsertDocuments({ ...named, definition, documents: [{ ...GOODS[0], id: "x" }] }),
        ).rejects.toMatchObject(missing);
        await expect(
          provider.deleteDocuments({ ...named, filters: { id: ["x"] } }),
        ).rejects.toMatchObject(missing);
        await expect(provider.clearIndex(named)).rejects.toMatchObject(missing);
        expect((await provider.listIndexes()).map((info) => info.name)).not.toContain(named.index);
        await settled(await provider.deleteIndex(named));
      });

      it("a kind of field that it does not hold", async () => {
        const definition = candidate.definition(`conformance_${run}_geo`);
        const fields = { ...definition.fields, place: { type: "geo" as const } };
        await expect(
          candidate.provider.upsertIndex({ index: { ...definition, fields } }),
        ).rejects.toThrow(/geo/);
      });
    });
  });
}
