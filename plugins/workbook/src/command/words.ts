import type { Language } from "../format/cell";

/** Words of the command's report. */
export const WORDS: Record<
  Language,
  Record<
    | "sheet"
    | "rows"
    | "created"
    | "updated"
    | "unchanged"
    | "refused"
    | "checked"
    | "done"
    | "warnings",
    string
  >
> = {
  vi: {
    sheet: "Trang",
    rows: "Dòng",
    created: "Thêm mới",
    updated: "Cập nhật",
    unchanged: "Giữ nguyên",
    refused: "Tệp có {count} lỗi; chưa nhập gì.",
    checked: "Tệp đúng; chạy không có --dry-run để nhập.",
    done: "Đã nhập {rows} dòng trong {seconds} giây.",
    warnings: "{count} lưu ý.",
  },
  en: {
    sheet: "Sheet",
    rows: "Rows",
    created: "Created",
    updated: "Updated",
    unchanged: "Unchanged",
    refused: "Errors: {count}. Nothing was imported.",
    checked: "The file is right; run without --dry-run to import it.",
    done: "Imported {rows} rows in {seconds} s.",
    warnings: "Warnings: {count}.",
  },
};
