import { optional, type RowOf, required, sheet } from "../column";
import { choice } from "../kinds/choice";
import { category, pictures } from "../kinds/market";
import { integer } from "../kinds/number";
import { handle, text } from "../kinds/text";
import { PRODUCT_STATUSES } from "../words";

export const products = sheet({
  key: "products",
  name: { vi: "Sản phẩm", en: "Products" },
  about: {
    vi: "Mỗi dòng là một sản phẩm. Giá và tồn kho của từng quy cách ở trang kế tiếp.",
    en: "One row for each product. Price and stock of each variant stand on the next sheet.",
  },
  keyColumns: ["code"],
  columns: {
    code: required(handle, {
      vi: "Mã sản phẩm",
      en: "Product code",
      width: 28,
      note: {
        vi: "Mã riêng, không đổi về sau: chữ thường không dấu, số và dấu gạch nối, ví dụ nuoc-mam-ca-com.",
        en: "The row's key, never to change: lower-case letters without accents, digits and hyphens, such as nuoc-mam-ca-com.",
      },
    }),
    organisation: required(handle, {
      vi: "Mã tổ chức",
      en: "Organisation code",
      width: 22,
      refersTo: "organisations",
    }),
    title: required(text(), { vi: "Tên sản phẩm", en: "Product name", width: 36 }),
    title_en: optional(text(), { vi: "Tên tiếng Anh", en: "English name", width: 36 }),
    subtitle: optional(text(), { vi: "Mô tả ngắn", en: "Short description", width: 36 }),
    subtitle_en: optional(text(), {
      vi: "Mô tả ngắn tiếng Anh",
      en: "Short description in English",
      width: 36,
    }),
    description: optional(text(5000), { vi: "Mô tả", en: "Description", width: 48 }),
    description_en: optional(text(5000), {
      vi: "Mô tả tiếng Anh",
      en: "Description in English",
      width: 48,
    }),
    category: required(category, { vi: "Danh mục", en: "Category", width: 28 }),
    unit: required(text(30), {
      vi: "Đơn vị tính",
      en: "Unit",
      width: 12,
      note: { vi: "Ví dụ: chai, kg, hộp, túi.", en: "Such as: chai, kg, hộp, túi." },
    }),
    option_name: optional(text(50), {
      vi: "Tên quy cách",
      en: "Option name",
      note: {
        vi: "Điều mà các quy cách khác nhau, ví dụ Dung tích; để trống là “Quy cách”.",
        en: "What the variants differ by, such as Dung tích; blank means “Quy cách”.",
      },
    }),
    ingredients: optional(text(2000), { vi: "Thành phần", en: "Ingredients", width: 32 }),
    storage: optional(text(1000), { vi: "Bảo quản", en: "Storage", width: 32 }),
    shelf_life_days: optional(integer(1, 36_500), {
      vi: "Hạn sử dụng (ngày)",
      en: "Shelf life (days)",
    }),
    warnings: optional(text(1000), { vi: "Cảnh báo", en: "Warnings", width: 32 }),
    origin: optional(text(500), {
      vi: "Xuất xứ, nguồn nguyên liệu",
      en: "Origin",
      width: 32,
    }),
    producer_code: optional(text(50), {
      vi: "Mã của nhà sản xuất",
      en: "Producer's own code",
    }),
    pictures: optional(pictures(12), {
      vi: "Ảnh",
      en: "Pictures",
      width: 32,
      note: {
        vi: "Tên các tệp ảnh đi kèm, cách nhau bằng dấu chấm phẩy; ảnh đầu là ảnh chính.",
        en: "Names of the picture files that come along, with semicolons between; the first is the main one.",
      },
    }),
    status: required(choice(PRODUCT_STATUSES), { vi: "Tình trạng", en: "Status", width: 14 }),
  },
});

export type ProductRow = RowOf<typeof products.columns>;
