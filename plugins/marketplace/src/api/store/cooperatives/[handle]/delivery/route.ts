import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { findPublicDelivery } from "../../../../../delivery/public-delivery";

/** `GET /store/cooperatives/:handle/delivery`: how a co-operative delivers today; 404 when there is none. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const delivery = await findPublicDelivery(req.scope, req.params.handle ?? "");
  if (!delivery) throw new Problem("not_found", "access.not_found");
  res.json({ delivery });
}
