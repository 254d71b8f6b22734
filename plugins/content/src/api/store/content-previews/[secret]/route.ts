import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPreview } from "../../../../preview";

/** `GET /store/content-previews/:secret`: what an officer is writing, for whoever has the link while it lasts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("cache-control", "private, no-store");
  res.json({ content: await readPreview(req.scope, req.params.secret ?? "") });
}
