import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownSettlement } from "../../../../../money/find-settlements";
import { sendStatement } from "../../../../../money/statement/send-statement";
import { sellerScope } from "../../../../../seller/seller-scope";

/** `GET /seller/settlements/:id/statement`: the statement of the caller's co-operative as PDF or XLSX. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  await sendStatement(req, res, await ownSettlement(req.scope, sellerScope(req), id));
}
