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
    | "checking"
    | "writing"
    | "refused"
    | "checked"
    | "done"
    | "nothing"
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
    checking: "Đang kiểm tra tệp…",
    writing: "Đang nhập {rows} dòng…",
    refused: "Tệp có {count} lỗi; chưa nhập gì.",
    checked: "Tệp đúng; chạy không có --dry-run để nhập.",
    done: "Đã nhập trong {seconds} giây: thêm mới {created} dòng, cập nhật {updated} dòng, giữ nguyên {unchanged} dòng.",
    nothing: "Không có gì thay đổi: cả {unchanged} dòng đều đã có sẵn y như vậy trên chợ.",
    warnings: "{count} lưu ý.",
  },
  en: {
    sheet: "Sheet",
    rows: "Rows",
    created: "New",
    updated: "Changed",
    unchanged: "Unchanged",
    checking: "Checking the file…",
    writing: "Importing {rows} rows…",
    refused: "Errors: {count}. Nothing was imported.",
    checked: "The file is right; run without --dry-run to import it.",
    done: "Imported in {seconds} s. Rows: {created} new, {updated} changed, {unchanged} unchanged.",
    nothing:
      "Nothing changed. Rows: {unchanged}, all on the market already just as they are in the file.",
    warnings: "Warnings: {count}.",
  },
};
