// Preloaded by a backend of tests (`node --require`): beside the market's product index the one that Medusa's own
// documentation gives as its example, kept by Medusa's Postgres provider as it comes. Asked by HTTP at the socket named
// by STOCK_SEARCH_SOCKET: `{"reindex":true}` fills the index, `{"q","typo_tolerance"}` gives handles, best first.
const { createServer } = require("node:http");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { text } = require("node:stream/consumers");
const { inspect } = require("node:util");

const NAME = "stock_product";
const socket = process.env.STOCK_SEARCH_SOCKET;
// What this process starts is not asked in its turn.
delete process.env.STOCK_SEARCH_SOCKET;

function defineIndex(utils) {
  const { defineSearchIndex, graphConsume, graphSeed, search } = utils;
  const fields = ["id", "title", "description", "handle", "status"];
  const nested = ["categories.id", "categories.name", "categories.handle", "tags.id", "tags.value"];
  const source = { fields: [...fields, ...nested] };
  defineSearchIndex({
    name: NAME,
    entity: "product",
    provider: "search-postgres",
    fields: search.define({
      id: search.keyword().filterable(),
      title: search.text().searchable({ weight: 3 }),
      description: search.text().searchable(),
      handle: search.keyword().filterable(),
      status: search.keyword().filterable(),
      categories: search
        .object({
          id: search.keyword().filterable(),
          name: search.keyword().searchable().facetable(),
          handle: search.keyword().filterable(),
        })
        .array(),
      tags: search
        .object({
          id: search.keyword().filterable(),
          value: search.keyword().searchable().facetable(),
        })
        .array(),
    }),
    events: ["product.created", "product.updated", "product.deleted"],
    consume: graphConsume(source),
    seed: graphSeed(source),
  });
}

if (socket) {
  const backend = createRequire(join(process.cwd(), "package.json"));
  backend("@medusajs/framework/modules-sdk");
  const { container } = backend("@medusajs/framework");
  defineIndex(backend("@medusajs/framework/utils"));

  const answer = async ({ reindex, q, typo_tolerance }) => {
    const search = container.resolve("search");
    if (reindex) {
      await search.executeIndexMigrationPlan(await search.createIndexMigrationPlan());
      await search.reindex({ index: NAME });
      return {};
    }
    const { hits } = await search.search({
      entity: NAME,
      filters: { q, status: "published" },
      pagination: { take: 10 },
      search_options: { typo_tolerance },
    });
    return hits.map(({ document }) => document.handle);
  };
  createServer(async (req, res) => {
    try {
      res.end(JSON.stringify(await answer(JSON.parse(await text(req)))));
    } catch (error) {
      res.writeHead(500).end(inspect(error));
    }
  })
    .listen(socket)
    .unref();
}
