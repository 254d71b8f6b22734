import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findSampleProducts } from "../../../../../connection/read/find-samples";

/** `GET /admin/events/:id/products`: goods of who takes part, to choose samples from. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ products: await findSampleProducts(req, req.params.id ?? "") });
}
