import { MAX_PRICE, MAX_STOCK } from "@nang-gio/marketplace/contract";
import { optional, type RowOf, required, sheet } from "../column";
import { barcode, integer } from "../kinds/number";
import { handle, sku, text } from "../kinds/text";

const WAS = {
  vi: "Đừng sửa: nhờ số này, bảng cũ không ghi đè giá mà người khác vừa đổi.",
  en: "Leave it: by this number an old spreadsheet does not overwrite a price that another has changed.",
};

export const variants = sheet({
  key: "variants",
  name: { vi: "Giá, tồn kho", en: "Prices & stock" },
  about: {
    vi: "Mỗi dòng là một quy cách của một sản phẩm, với giá (đồng, đã gồm thuế) và tồn kho.",
    en: "One row for each variant of a product, with its price (đồng, tax included) and stock.",
  },
  keyColumns: ["sku"],
  columns: {
    sku: required(sku, { vi: "Mã hàng", en: "SKU", width: 24 }),
    product: required(handle, {
      vi: "Mã sản phẩm",
      en: "Product code",
      width: 28,
      refersTo: "products",
    }),
    variant: required(text(), {
      vi: "Quy cách",
      en: "Variant",
      width: 24,
      note: { vi: "Ví dụ: Chai 500 ml.", en: "Such as: Chai 500 ml." },
    }),
    price: required(integer(1, MAX_PRICE), { vi: "Giá (đồng)", en: "Price (VND)", also: ["Giá"] }),
    sale_price: optional(integer(1, MAX_PRICE), {
      vi: "Giá khuyến mãi (đồng)",
      en: "Sale price (VND)",
      also: ["Giá khuyến mãi"],
      note: {
        vi: "Thấp hơn giá; để trống nếu không giảm.",
        en: "Lower than the price; blank when there is no reduction.",
      },
    }),
    stock: optional(integer(0, MAX_STOCK), {
      vi: "Tồn kho",
      en: "Stock",
      note: {
        vi: "Số đang có trong kho; để trống thì giữ nguyên.",
        en: "Number on hand; blank leaves it as it is.",
      },
    }),
    stock_was: optional(integer(0, MAX_STOCK), {
      vi: "Tồn kho lúc tải về",
      en: "Stock when downloaded",
      note: {
        vi: "Đừng sửa: nhờ số này, bảng cũ không ghi đè tồn kho mới hơn trên chợ.",
        en: "Leave it: by this number an old spreadsheet does not overwrite a newer stock.",
      },
    }),
    price_was: optional(integer(1, MAX_PRICE), {
      vi: "Giá lúc tải về",
      en: "Price when downloaded",
      note: WAS,
    }),
    sale_price_was: optional(integer(1, MAX_PRICE), {
      vi: "Giá khuyến mãi lúc tải về",
      en: "Sale price when downloaded",
      note: WAS,
    }),
    net_weight_g: optional(integer(1, 1_000_000), {
      vi: "Khối lượng tịnh (g)",
      en: "Net weight (g)",
    }),
    barcode: optional(barcode, { vi: "Mã vạch", en: "Barcode" }),
  },
});

export type VariantRow = RowOf<typeof variants.columns>;
