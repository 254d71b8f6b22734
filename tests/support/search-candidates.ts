import { createRequire } from "node:module";
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql";
import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductDocument } from "@nang-gio/catalogue/contract";
import { copyDatabase } from "./database";
import type { Candidate } from "./search-conformance";

const silent = { info() {}, warn() {}, error() {}, debug() {} };

/** What was built, by the one way in which the built code itself loads it, so that both have the same shelf. */
const built = createRequire(import.meta.url);
const { shelf }: typeof import("@nang-gio/catalogue/shelf/current") = built(
  "@nang-gio/catalogue/shelf/current",
);
const { engineWords }: typeof import("@nang-gio/catalogue/rules/engine-readings") = built(
  "@nang-gio/catalogue/rules/engine-readings",
);
const { Lexicon }: typeof import("@nang-gio/catalogue/rules/lexicon") = built(
  "@nang-gio/catalogue/rules/lexicon",
);
const { indexDocument }: typeof import("@nang-gio/catalogue/documents/index-document") = built(
  "@nang-gio/catalogue/documents/index-document",
);
const { textsOf }: typeof import("@nang-gio/catalogue/documents/texts") = built(
  "@nang-gio/catalogue/documents/texts",
);
const { default: catalogue }: typeof import("@nang-gio/catalogue/modules/catalogue") = built(
  "@nang-gio/catalogue/modules/catalogue",
);
const {
  default: vietnamese,
}: typeof import("@nang-gio/catalogue/providers/search-postgres-vietnamese") = built(
  "@nang-gio/catalogue/providers/search-postgres-vietnamese",
);
const {
  default: meilisearch,
}: typeof import("@nang-gio/search-meilisearch/providers/meilisearch") = built(
  "@nang-gio/search-meilisearch/providers/meilisearch",
);
built("@medusajs/framework/modules-sdk");
const { default: productIndex }: typeof import("@nang-gio/catalogue/search/product") = built(
  "@nang-gio/catalogue/search/product",
);

const { fields } = productIndex;

/** The shop's index of products, as the Search Module resolves it, that can also be filtered by date. */
function productDefinition(provider: string) {
  return (physical_name: string): SearchTypes.ResolvedSearchIndexDefinition => ({
    ...productIndex,
    fields: { ...fields, created_at: { ...fields.created_at, type: "date", filterable: true } },
    primary_key: "id",
    provider,
    settings: productIndex.settings ?? {},
    definition_hash: "",
    physical_name,
  });
}

type Provider = SearchTypes.ISearchProvider;
type Write = Parameters<Provider["upsertDocuments"]>[0];

/** Makes the one provider of a built plugin. */
function providerOf(
  { services: [Service] }: { services: Array<new (...given: unknown[]) => Provider> },
  ...given: unknown[]
): Provider {
  if (!Service) throw new Error("The plugin has no provider");
  return new Service(...given);
}

function entryOf(document: ProductDocument) {
  return { document, texts: textsOf(document, []), page: {} };
}

/** The catalogue's own service, of which the shelf is filled and followed. */
interface Catalogue {
  write(entries: unknown[], gone: string[], beside: () => Promise<void>): Promise<string[]>;
}

/**
 * The market's own provider over Postgres. It takes its ranking from the catalogue's shelf; a market has one catalogue,
 * here each index is one, so its goods are put on the shelf when it is searched.
 */
function withShelf(provider: Provider, service: Catalogue): Provider {
  const kept = new Map<string, Map<string, ProductDocument>>();
  let shelved: Promise<string> = Promise.resolve("");
  const shelve = (index: string) => {
    shelved = shelved.then(async (before) => {
      if (before === index) return index;
      const entries = [...(kept.get(index)?.values() ?? [])].map(entryOf);
      const here = new Set(entries.map(({ document }) => document.id));
      const everywhere = [...kept.values()].flatMap((documents) => [...documents.keys()]);
      const gone = [...new Set(everywhere)].filter((id) => !here.has(id));
      await service.write(entries, gone, async () => undefined);
      await (await shelf()).look();
      return index;
    });
    return shelved;
  };
  const upsertDocuments = async (input: Write) => {
    const known = kept.get(input.index) ?? new Map<string, ProductDocument>();
    for (const document of input.documents) {
      known.set(document.id, document as unknown as ProductDocument);
    }
    kept.set(input.index, known);
    shelved = shelved.then(() => "");
    return provider.upsertDocuments(input);
  };
  const search = async (query: SearchTypes.ProviderSearchQuery) => {
    await shelve(query.index.physical_name);
    return provider.search(query);
  };
  return new Proxy(provider, {
    get(target, name) {
      if (name === "upsertDocuments") return upsertDocuments;
      if (name === "search") return search;
      if (name === "searchMany") return undefined;
      const own = Reflect.get(target, name);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

/** A connection to a copy of the prepared database, as Medusa gives it to providers. */
export async function openManager(name: string) {
  const orm = await MikroORM.init({
    clientUrl: await copyDatabase(name),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    driverOptions: { connection: { ssl: false } },
  });
  return { manager: orm.em.fork(), close: () => orm.close() };
}

/** The provider over Postgres that the market runs on. */
export function postgresCandidate(manager: unknown): Candidate {
  const container = { manager, logger: silent };
  const provider = providerOf(vietnamese, container, { language: "simple" });
  const Service = catalogue.service as unknown as new (given: unknown) => Catalogue;
  return {
    provider: withShelf(provider, new Service(container)),
    definition: productDefinition(provider.identifier),
    highlights: false,
    prefixFilter: true,
  };
}

const TYPOS = { one: 3, two: 8, alone: 4 };

/** The provider over an engine that speaks Meilisearch's HTTP, as the market configures it. */
export function meilisearchCandidate(host: string, apiKey?: string): Candidate {
  const words = new Lexicon();
  const options = {
    host,
    apiKey,
    searchTimeoutMs: 5_000,
    typos: TYPOS,
    words: engineWords((query) => words.meant(query)),
  };
  const provider = providerOf(meilisearch, {}, options);
  let slots = 0;
  const upsertDocuments = (input: Write) => {
    const entries = input.documents.map((one) => entryOf(one as unknown as ProductDocument));
    for (const { texts } of entries) words.add(slots++, texts);
    return provider.upsertDocuments({ ...input, documents: entries.map(indexDocument) });
  };
  return {
    provider: new Proxy(provider, {
      get(target, name) {
        if (name === "upsertDocuments") return upsertDocuments;
        const own = Reflect.get(target, name);
        return typeof own === "function" ? own.bind(target) : own;
      },
    }),
    definition: productDefinition(provider.identifier),
    highlights: true,
    prefixFilter: false,
  };
}
