import type { LotView } from "@nang-gio/cooperative/contract";
import type { LotBuyer } from "@nang-gio/marketplace/contract";
import { disarm, withoutTimes } from "@nang-gio/paper";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import { Workbook } from "exceljs";
import { COLOURS } from "./look";

const COLUMNS = [
  ["Kiện hàng / Consignment", 18],
  ["Ngày đặt / Ordered", 14],
  ["Người nhận / Recipient", 28],
  ["Điện thoại / Phone", 16],
  ["Địa chỉ / Address", 52],
  ["Mặt hàng / Product", 34],
  ["Số lượng / Pieces", 12],
] as const;

/** Whom a lot went to, one row a line of a consignment, as XLSX; the same rows give the same bytes. */
export async function writeLotBuyers(
  lot: Pick<LotView, "number" | "product_title" | "produced_on">,
  buyers: readonly LotBuyer[],
): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  workbook.creator = "Nắng Gió";
  const page = workbook.addWorksheet("Người mua", {
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  page.columns = COLUMNS.map(([, width]) => ({
    width,
    style: { numFmt: "@", alignment: { vertical: "top", wrapText: true } },
  }));
  const produced = formatDate(calendarDate(lot.produced_on));
  page.addRow([disarm(`Lô ${lot.number}: ${lot.product_title} (${produced})`)]).font = {
    bold: true,
  };
  const heading = page.addRow(COLUMNS.map(([text]) => text));
  heading.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: COLOURS.headingText } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: COLOURS.optional } };
  });
  for (const one of buyers) {
    const row = page.addRow([
      one.consignment_number,
      formatDate(dateInVietnam(new Date(one.placed_at))),
      disarm(one.recipient),
      one.phone,
      disarm(one.address),
      disarm(one.product),
      one.quantity,
    ]);
    row.getCell(COLUMNS.length).numFmt = "#,##0";
  }
  return withoutTimes(await workbook.xlsx.writeBuffer());
}
