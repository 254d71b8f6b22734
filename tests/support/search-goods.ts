import type { ProductDocument } from "@nang-gio/catalogue/contract";

const COOPERATIVE = {
  cooperative_handle: "htx-mui-ne",
  cooperative_name: "HTX Mũi Né (minh hoạ)",
  cooperative_name_en: "Mũi Né co-operative (illustration)",
  cooperative_kind: "cooperative",
  commune_code: "22924",
  commune_name: "Phường Mũi Né",
} as const;

const OTHER = {
  cooperative_handle: "htx-ham-thuan",
  cooperative_name: "HTX Hàm Thuận (minh hoạ)",
  cooperative_name_en: "Hàm Thuận co-operative (illustration)",
  cooperative_kind: "cooperative",
  commune_code: "22969",
  commune_name: "Xã Hàm Thuận",
} as const;

function goods(
  id: string,
  title: string,
  more: Partial<ProductDocument> & Pick<ProductDocument, "price_vnd" | "created_at">,
): ProductDocument {
  return {
    id,
    handle: id.replaceAll("_", "-"),
    status: "published",
    sales_channel_ids: ["sc_shop"],
    title,
    title_en: null,
    subtitle: null,
    subtitle_en: null,
    picture: null,
    price_max_vnd: more.price_vnd,
    compare_price_vnd: null,
    in_stock: true,
    stock: 10,
    variant_count: 1,
    default_variant_id: null,
    unit: null,
    category_handles: [],
    ocop_group: null,
    ocop_stars: null,
    ...COOPERATIVE,
    women_led: false,
    rating: null,
    rating_count: 0,
    sold_count: 0,
    ...more,
  };
}

/** Goods of the conformance suite, each there for what a case looks for. */
export const GOODS: readonly ProductDocument[] = [
  goods("fish_sauce", "Nước mắm cá cơm Phan Thiết", {
    title_en: "Phan Thiết anchovy fish sauce",
    subtitle:
      "Chai 500 ml, ủ chượp mười hai tháng trong thùng gỗ bời lời của nhà làm tại Phan Thiết",
    price_vnd: 90_000,
    created_at: "2026-01-05T08:00:00.000Z",
    category_handles: ["thuc-pham", "nuoc-mam"],
    ocop_stars: 4,
    women_led: true,
    rating: 4.5,
    sales_channel_ids: ["sc_shop", "sc_fair"],
    picture: {
      base: "/media/fish",
      width: 800,
      height: 600,
      widths: [400, 800],
      placeholder: "#123",
    },
  }),
  goods("dragon_fruit", "Thanh long ruột đỏ", {
    title_en: "Red dragon fruit",
    subtitle: "Thùng 5 kg",
    price_vnd: 150_000,
    created_at: "2026-02-10T08:00:00.000Z",
    category_handles: ["trai-cay"],
    ocop_stars: 3,
    rating: 4,
    ...OTHER,
  }),
  goods("rice", "Gạo ST25", {
    subtitle: "Túi 1kg",
    price_vnd: 35_000,
    created_at: "2026-03-01T08:00:00.000Z",
    category_handles: ["thuc-pham"],
    in_stock: false,
    stock: 0,
    ...OTHER,
  }),
  goods("wine", "Rượu ủ tháng Mười", {
    price_vnd: 250_000,
    created_at: "2026-03-15T08:00:00.000Z",
    category_handles: ["do-uong"],
    rating: 3,
  }),
  goods("resin", "Mủ trôm Hòa Thắng", {
    price_vnd: 80_000,
    created_at: "2026-04-20T08:00:00.000Z",
    category_handles: ["thuc-pham"],
    ocop_stars: 3,
  }),
  goods("sesame", "Bánh tráng mè", {
    price_vnd: 25_000,
    created_at: "2026-05-02T08:00:00.000Z",
    category_handles: ["thuc-pham"],
    women_led: true,
  }),
  goods("tamarind", "Me ngào đường", {
    price_vnd: 45_000,
    created_at: "2026-05-20T08:00:00.000Z",
    category_handles: ["thuc-pham"],
  }),
  goods("speciality", "Đặc sản khô cá dứa", {
    price_vnd: 320_000,
    created_at: "2026-06-01T08:00:00.000Z",
    category_handles: ["thuc-pham"],
    ocop_stars: 5,
    rating: 5,
    ...OTHER,
  }),
  goods("mat", "Chiếu cói", {
    price_vnd: 180_000,
    created_at: "2026-06-15T08:00:00.000Z",
    category_handles: ["thu-cong"],
    status: "draft",
    sales_channel_ids: [],
  }),
];
