import type { ListingQuery, ListingResponse } from "../contract";
import { categoryOf } from "../documents/categories";
import { shelf } from "../shelf/current";
import type { Shelf } from "../shelf/shelf";

function namesOf(products: Shelf, facets: ListingResponse["facets"]): ListingResponse["names"] {
  const names: ListingResponse["names"] = { categories: {}, communes: {}, cooperatives: {} };
  for (const handle of Object.keys(facets.category_handles)) {
    const { name, name_en, parent } = categoryOf(handle);
    names.categories[handle] = { name, name_en, parent };
  }
  for (const code of Object.keys(facets.commune_code)) {
    names.communes[code] = products.commune(code) ?? code;
  }
  for (const handle of Object.keys(facets.cooperative_handle)) {
    const { name = handle, name_en = null } = products.cooperative(handle) ?? {};
    names.cooperatives[handle] = { name, name_en };
  }
  return names;
}

/** One page of products on sale with its facets and their names. */
export async function findListing(query: ListingQuery): Promise<ListingResponse> {
  const products = await shelf();
  const { slots, facets } = products.list(query);
  const { limit, offset } = query;
  const ids = slots.slice(offset, offset + limit).flatMap((slot) => products.facts(slot)?.id ?? []);
  const names = namesOf(products, facets);
  const count = slots.length;
  return { products: await products.documents(ids), count, limit, offset, facets, names };
}
