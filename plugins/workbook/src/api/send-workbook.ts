import type { MedusaResponse } from "@medusajs/framework/http";

/** Answers with a spreadsheet that nobody on the way keeps. */
export function sendWorkbook(res: MedusaResponse, name: string, content: Buffer): void {
  res.set({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="${name}.xlsx"`,
    "cache-control": "no-store",
  });
  res.send(content);
}
