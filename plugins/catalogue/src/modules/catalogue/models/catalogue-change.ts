import { model } from "@medusajs/framework/utils";

/**
 * One change that readers see, in their order; the id is the catalogue's version. It names a product's
 * entry, or a co-operative alone when only its own page has changed.
 */
export const CatalogueChange = model.define("catalogue_change", {
  id: model.autoincrement().primaryKey(),
  product_id: model.text().nullable(),
  product_handle: model.text().nullable(),
  cooperative_handle: model.text().nullable(),
});
