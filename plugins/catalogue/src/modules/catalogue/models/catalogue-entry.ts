import { model } from "@medusajs/framework/utils";

/**
 * A product on sale as the shop reads it: its search document, the texts that it
 * is found by, and its page.
 */
export const CatalogueEntry = model
  .define("catalogue_entry", {
    /** Id of the Medusa product. */
    id: model.text().primaryKey(),
    handle: model.text(),
    document: model.json(),
    texts: model.json(),
    /** What the product's own page says beyond its card. */
    page: model.json(),
  })
  .indexes([{ on: ["handle"], unique: false }]);
