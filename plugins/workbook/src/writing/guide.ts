import type { Worksheet } from "exceljs";
import { headingText, tabName } from "../format/column";
import { SHEETS } from "../format/index";
import { explain } from "../messages/explain";
import { COLOURS } from "./look";

const INTRODUCTION: ReadonlyArray<readonly [string, string]> = [
  [
    "Mỗi trang là một loại dữ liệu; có thể bỏ trống hoặc xoá trang không dùng. Đừng đổi tên trang và tiêu đề cột.",
    "Each sheet is one kind of data; leave out what you don't need. Keep the names of sheets and headings.",
  ],
  [
    "Cột có dấu * là bắt buộc. Xoá hẳn một cột không bắt buộc: dữ liệu cũ giữ nguyên. Để trống ô: dữ liệu cũ bị xoá (riêng tồn kho giữ nguyên).",
    "Columns with * are required. Without an optional column its data stay; a blank cell empties them (stock alone stays).",
  ],
  [
    "Mã (cột khoá) giữ nguyên qua các lần nhập: dòng có mã cũ được cập nhật, mã mới được thêm, dòng không đổi được bỏ qua.",
    "Codes (key columns) stay the same from import to import: an old code updates, a new one adds, an unchanged row is skipped.",
  ],
  [
    "Ngày: ô kiểu ngày, hoặc chữ dd/mm/yyyy. Số: 1.250.000 hoặc 1,250,000; dấu thập phân phẩy hoặc chấm. Tiền là đồng, không có số lẻ.",
    "Dates: date cells, or text dd/mm/yyyy. Numbers: 1.250.000 or 1,250,000; decimal comma or point. Money is đồng, without decimals.",
  ],
  [
    "Ảnh: ghi tên tệp trong ô, rồi gửi tệp ZIP gồm bảng tính và các ảnh.",
    "Pictures: write the file names in the cell, then send a ZIP of the workbook and the pictures.",
  ],
  [
    "Bước đầu chỉ kiểm tra và báo mọi lỗi theo trang, dòng, cột. Chỉ khi xác nhận mới nhập, và nhập tất cả hoặc không gì cả.",
    "The first step only checks and names every error by sheet, row and column. Data enter only when you confirm: all or nothing.",
  ],
];

/** Fills the guide: how to use the workbook, then each column with what it wants. */
export function writeGuide(sheet: Worksheet): void {
  sheet.columns = [{ width: 34 }, { width: 12 }, { width: 62 }, { width: 62 }];
  sheet.addRow(["Hướng dẫn nhập dữ liệu / How to import data"]).font = { bold: true, size: 15 };
  sheet.addRow([]);
  for (const [vi, en] of INTRODUCTION) {
    const row = sheet.addRow([vi, null, null, en]);
    sheet.mergeCells(row.number, 1, row.number, 3);
    wrap(row.getCell(1));
    wrap(row.getCell(4));
    row.height = 48;
  }
  for (const one of SHEETS) {
    sheet.addRow([]);
    const title = sheet.addRow([tabName(one), null, one.about.vi, one.about.en]);
    title.font = { bold: true };
    title.eachCell((cell) => {
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: COLOURS.band } };
      wrap(cell);
    });
    for (const column of Object.values(one.columns)) {
      const row = sheet.addRow([
        headingText(column),
        column.required ? "*" : "",
        [explain(column.kind.expected, "vi"), column.note.vi].filter(Boolean).join(". "),
        [explain(column.kind.expected, "en"), column.note.en].filter(Boolean).join(". "),
      ]);
      row.eachCell(wrap);
    }
  }
}

function wrap(cell: { alignment: Partial<import("exceljs").Alignment> }): void {
  cell.alignment = { wrapText: true, vertical: "top" };
}
