import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderConsignments } from "../../../../../contract";
import { readConsignments } from "../../../../../read/find-order";

/** `GET /admin/orders/:id/consignments`: an order's parts by co-operative. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderConsignments>,
): Promise<void> {
  res.json({ consignments: await readConsignments(req.scope, req.params.id ?? "") });
}
