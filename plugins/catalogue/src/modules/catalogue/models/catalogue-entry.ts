import { model } from "@medusajs/framework/utils";

/** A product on sale as the shop reads it: its search document and the texts that it is found by. */
export const CatalogueEntry = model
  .define("catalogue_entry", {
    /** Id of the Medusa product. */
    id: model.text().primaryKey(),
    handle: model.text(),
    document: model.json(),
    texts: model.json(),
  })
  .indexes([{ on: ["handle"], unique: false }]);
