import type { SearchTypes } from "@medusajs/framework/types";
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import { Problem } from "@nang-gio/access/problem";
import { MAX_SEARCH_LENGTH } from "../../contract";
import "../../messages/register";
import { shelf } from "../../shelf/current";

type Query = SearchTypes.ProviderSearchQuery;
type Fragments = ReturnType<PostgresSearchService["keywordFragments"]>;
type FragmentInput = Parameters<PostgresSearchService["keywordFragments"]>[0];

const PRODUCT_INDEX = "product";

/**
 * Medusa's Postgres search provider, whose own matching of words is made for English, with the market's
 * Vietnamese ranking in its place: which products a text finds, and how well, comes from the shelf;
 * filters, facets, sorting and paging stay the stock provider's SQL. Other indexes are left to it whole.
 */
export class VietnameseSearchService extends PostgresSearchService {
  static override identifier = "search-postgres-vietnamese";

  /** What the texts of running queries find: ids and scores as JSON. */
  readonly #found = new WeakMap<Query, string>();

  /** @throws Problem `catalogue.search_too_long` for a text over {@link MAX_SEARCH_LENGTH}. */
  override async search(query: Query): Promise<SearchTypes.SearchResult> {
    const text = query.q?.trim();
    if (!text || query.index.name !== PRODUCT_INDEX) return super.search(query);
    if (text.length > MAX_SEARCH_LENGTH) {
      throw new Problem("invalid_data", "catalogue.search_too_long", {
        field: "q",
        params: { limit: MAX_SEARCH_LENGTH },
      });
    }
    const products = await shelf();
    const scores = products
      .rank(text, query.search_options?.match_strategy === "last")
      .flatMap(({ slot, score }) => {
        const id = products.facts(slot)?.id;
        return id ? [[id, score] as const] : [];
      });
    this.#found.set(query, JSON.stringify(Object.fromEntries(scores)));
    return super.search(query);
  }

  protected override keywordFragments(input: FragmentInput): Fragments {
    const found = this.#found.get(input.query);
    if (found === undefined) return super.keywordFragments(input);
    return {
      q: input.query.q,
      needsBm25Limit: false,
      rankSql: (values) => {
        values.push(found);
        return `coalesce((?::jsonb ->> "id")::float8, 0)`;
      },
      matchSql: (values) => {
        values.push(found);
        return `"id" in (select jsonb_object_keys(?::jsonb))`;
      },
    };
  }
}
