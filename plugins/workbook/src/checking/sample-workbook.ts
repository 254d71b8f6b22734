import type { WrittenRows } from "../writing/write-workbook";

/** Categories that the plugin's own tests know. */
export const SAMPLE_CATEGORIES = [
  { handle: "nuoc-mam", name: "Nước mắm", name_en: "Fish sauce" },
  { handle: "thanh-long", name: "Thanh long", name_en: "Dragon fruit" },
];

/** A small workbook without faults, for tests to build on. */
export function sampleRows() {
  return {
    organisations: [
      {
        code: "htx-minh-hoa",
        kind: "cooperative",
        name: "HTX Nước mắm (minh hoạ)",
        sector: "Chế biến thuỷ sản",
        priority_lines: ["value_chain", "traditional_craft"],
        commune: "22918",
        phone: "0912345678",
        registration_number: "0312345678",
        founded_on: "2015-06-01",
        story: "Dòng một\n\nDòng hai",
      },
    ],
    officers: [
      {
        organisation: "htx-minh-hoa",
        person_name: "Nguyễn Thị Mẫu (minh hoạ)",
        sex: "female",
        title: "director",
        from: "2020-01-01",
      },
    ],
    labour: [
      { organisation: "htx-minh-hoa", as_of: "2025-12-31", workers: 20, women: 12, disabled: 2 },
    ],
    products: [
      {
        code: "nuoc-mam-ca-com",
        organisation: "htx-minh-hoa",
        title: "Nước mắm cá cơm",
        title_en: "Anchovy fish sauce",
        category: "nuoc-mam",
        unit: "chai",
        shelf_life_days: 730,
        status: "published",
      },
    ],
    variants: [
      {
        sku: "NM-500",
        product: "nuoc-mam-ca-com",
        variant: "Chai 500 ml",
        price: 85000,
        sale_price: 79000,
        stock: 120,
        net_weight_g: 550,
        barcode: "8934563138165",
      },
    ],
    certificates: [
      {
        number: "OCOP-01/QĐ",
        product: "nuoc-mam-ca-com",
        group: "food",
        stars: 4,
        score: 82.5,
        issued_on: "2019-12-23",
        issuer: "UBND tỉnh (minh hoạ)",
        state: "verified",
      },
    ],
  } satisfies WrittenRows;
}
