import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeContent } from "../../../../contract";
import { keptContent, refuse } from "../../../../keep";
import { findAdminPiece, findRow } from "../../../../read/find-content";
import { publishFaults } from "../../../../rules/faults";
import { writeContentWorkflow } from "../../../../workflows/change-content";

/** `GET /admin/content/:id`: a piece as it is edited. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ content: await findAdminPiece(req.scope, req.params.id ?? "") });
}

/** `POST /admin/content/:id`: writes a piece anew; what readers see stays fit to be published. */
export async function POST(req: MedusaRequest<ChangeContent>, res: MedusaResponse): Promise<void> {
  const { seen, content } = req.validatedBody;
  const { id, kind, state, products } = await findRow(req.scope, req.params.id ?? "");
  const kept = await keptContent(req.scope, content, products);
  if (state === "published") refuse(publishFaults(kind, kept));
  await writeContentWorkflow(req.scope).run({ input: { id, kind, seen, content: kept } });
  res.json({ content: await findAdminPiece(req.scope, id) });
}
