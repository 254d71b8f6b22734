import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { CONTENT_KINDS } from "../../../../../contract";
import { findPage } from "../../../../../read/find-content";

/** `GET /store/content/:kind/:slug`: a piece whole, also under an address that it had before. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const kind = CONTENT_KINDS.find((one) => one === req.params.kind);
  if (!kind) throw new Problem("not_found", "content.unknown");
  res.json({ content: await findPage(req.scope, kind, req.params.slug ?? "") });
}
