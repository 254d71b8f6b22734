import type { ListingInput } from "@nang-gio/marketplace/contract";
import { describe, expect, it } from "vitest";
import { changedProducts } from "./changes";

const LISTING: ListingInput = {
  handle: "nuoc-mam",
  organisation_handle: "htx-mam",
  title: "Nước mắm cá cơm",
  category_handle: "nuoc-mam-gia-vi",
  unit: "chai",
  option_name: "Quy cách",
  pictures: [],
  status: "published",
  variants: [
    { sku: "NM-500", title: "Chai 500 ml", price: 85_000, sale_price: null, stock: 10 },
    { sku: "NM-1", title: "Chai 1 lít", price: 150_000, sale_price: null, stock: 4 },
  ],
};

describe("what an import changed of a product", () => {
  it("is what its rows told and is another than before, its variants by SKU", () => {
    const { option_name: _, ...told } = LISTING;
    const after = {
      ...told,
      option_name: null,
      title: "Nước mắm nhĩ",
      title_en: undefined,
      variants: [{ sku: "NM-500", title: "Chai 500 ml", price: 86_000 }],
    };
    expect(changedProducts([{ id: "prod_1", before: LISTING, after }])).toEqual([
      {
        kind: "products",
        id: "prod_1",
        title: "Nước mắm nhĩ",
        isNew: false,
        changes: [
          { field: "title", before: "Nước mắm cá cơm", after: "Nước mắm nhĩ" },
          { field: "variants[NM-500].price", before: 85_000, after: 86_000 },
        ],
      },
    ]);
  });

  it("is all that was told of a new one", () => {
    const [made] = changedProducts([{ id: "prod_1", before: null, after: LISTING }]);
    expect(made).toMatchObject({ isNew: true });
    expect(made?.changes).toContainEqual({ field: "option_name", before: null, after: "Quy cách" });
    expect(made?.changes).toContainEqual({ field: "variants[NM-1].stock", before: null, after: 4 });
  });
});
