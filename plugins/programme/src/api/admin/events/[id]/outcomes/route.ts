import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findOutcomes } from "../../../../../connection/outcomes/find-outcomes";

/** `GET /admin/events/:id/outcomes`: sales of who attended, before and after, beside those of who did not. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ outcomes: await findOutcomes(req, req.params.id ?? "") });
}
