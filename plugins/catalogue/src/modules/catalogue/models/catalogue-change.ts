import { model } from "@medusajs/framework/utils";

/** One change of an entry, in the order in which readers see them; the id is the catalogue's version. */
export const CatalogueChange = model.define("catalogue_change", {
  id: model.autoincrement().primaryKey(),
  product_id: model.text(),
  product_handle: model.text(),
  cooperative_handle: model.text().nullable(),
});
