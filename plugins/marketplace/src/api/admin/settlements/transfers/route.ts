import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dateInVietnam } from "@nang-gio/vietnam";
import { FILE_TYPES } from "../../../../money/statement/send-statement";
import { transferList } from "../../../../money/transfer-list";
import type { TransfersQuery } from "../../../../settlement-contract";

/** `GET /admin/settlements/transfers`: what is approved and to be paid, as XLSX or CSV for the bank. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as TransfersQuery;
  const content = await transferList(req.scope, wanted);
  const name = `chuyen-khoan-${dateInVietnam(new Date())}.${wanted.format}`;
  res.set({
    "content-type": FILE_TYPES[wanted.format],
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  });
  res.send(content);
}
