import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { z } from "zod";
import { indexDocument } from "../documents/index-document";

const PAGE = 500;

const words = () => search.text().array();

const Stored = z.array(
  z.object({
    id: z.string(),
    document: z.looseObject({ id: z.string() }),
    texts: z.record(z.string(), z.string()),
  }),
);

/**
 * Products on sale, as `POST /store/search` finds them. The documents are those of the catalogue's
 * entries, which follow the products; this index follows the entries.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
    title: search.text().searchable({ weight: 4 }),
    title_en: search.text().searchable({ weight: 3 }),
    subtitle: search.text().searchable({ weight: 2 }),
    subtitle_en: search.text().searchable({ weight: 2 }),
    picture: search.object({
      base: search.keyword(),
      width: search.integer(),
      height: search.integer(),
      widths: search.integer().array(),
      placeholder: search.keyword(),
    }),
    price_vnd: search.integer().filterable().sortable().facetable(),
    price_max_vnd: search.integer(),
    compare_price_vnd: search.integer(),
    in_stock: search.boolean().filterable().facetable(),
    stock: search.integer(),
    variant_count: search.integer(),
    default_variant_id: search.keyword(),
    unit: search.keyword(),
    category_handles: search.keyword().array().filterable().facetable(),
    ocop_group: search.keyword().filterable().facetable(),
    ocop_stars: search.integer().filterable().facetable(),
    cooperative_handle: search.keyword().filterable().facetable(),
    cooperative_name: search.text().searchable(),
    cooperative_name_en: search.text().searchable(),
    cooperative_kind: search.keyword().filterable(),
    women_led: search.boolean().filterable().facetable(),
    commune_code: search.keyword().filterable().facetable(),
    commune_name: search.text().searchable(),
    texts: search.object({
      // After the Vietnamese title: `fruit` means the aisle rather than what has it in its English title.
      category: words().searchable({ weight: 3.5 }).retrievable(false),
      recognition: words().searchable({ weight: 1.5 }).retrievable(false),
      variants: words().searchable({ weight: 1.5 }).retrievable(false),
      occasions: words().searchable({ weight: 0.5 }).retrievable(false),
      wider: words().searchable({ weight: 0.5 }).retrievable(false),
      about: search.keyword().array().filterable().retrievable(false),
    }),
    rating: search.float().filterable().sortable(),
    rating_count: search.integer(),
    sold_count: search.integer().sortable(),
    created_at: search.date().sortable(),
  }),
  async *seed({ container, last_key }) {
    let after = last_key ?? "";
    for (;;) {
      const { data } = await container.query.graph({
        entity: "catalogue_entry",
        fields: ["id", "document", "texts"],
        filters: after ? { id: { $gt: after } } : {},
        pagination: { take: PAGE, skip: 0, order: { id: "ASC" } },
      });
      const page = Stored.parse(data);
      if (page.length === 0) return;
      yield [{ action: "upsert" as const, documents: page.map(indexDocument) }];
      after = page.at(-1)?.id ?? "";
    }
  },
});
