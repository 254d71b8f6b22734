import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LowStock } from "../../../contract";
import { usualThreshold } from "../../../low-stock/thresholds";
import { sellerScope } from "../../../seller/seller-scope";
import { changeLowStockWorkflow } from "../../../workflows/change-low-stock";

/** `GET /seller/low-stock`: how many pieces the co-operative calls few. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ low_stock: await usualThreshold(req.scope, sellerScope(req).organisation_id) });
}

/** `POST /seller/low-stock`: another number, for all goods that have none of their own. */
export async function POST(req: MedusaRequest<LowStock>, res: MedusaResponse): Promise<void> {
  const { low_stock } = req.validatedBody;
  const { organisation_id } = sellerScope(req);
  await changeLowStockWorkflow(req.scope).run({ input: { organisation_id, low_stock } });
  res.json({ low_stock });
}
