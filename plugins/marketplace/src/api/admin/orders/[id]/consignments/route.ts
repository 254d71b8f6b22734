import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderConsignments } from "../../../../../contract";
import { readOrderConsignments } from "../../../../../read/order-consignments";

/** `GET /admin/orders/:id/consignments`: an order's parts by co-operative. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderConsignments>,
): Promise<void> {
  res.json(await readOrderConsignments(req.scope, req.params.id ?? ""));
}
