import { model } from "@medusajs/framework/utils";

/** Up to which version whoever has this id has read the catalogue's log of changes. */
export const CatalogueRead = model.define("catalogue_read", {
  id: model.text().primaryKey(),
  version: model.number(),
});
