import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminContentQuery, NewContent } from "../../../contract";
import { keptContent } from "../../../keep";
import { findAdminContent, findAdminPiece } from "../../../read/find-content";
import { draftContentWorkflow } from "../../../workflows/change-content";

/** `GET /admin/content`: what staff have written, by what was changed last. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminContentQuery;
  const { content, count } = await findAdminContent(req.scope, wanted);
  res.json({ content, count, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/content`: makes a draft, which no reader sees. */
export async function POST(req: MedusaRequest<NewContent>, res: MedusaResponse): Promise<void> {
  const { kind, content } = req.validatedBody;
  const kept = await keptContent(req.scope, content);
  const { result } = await draftContentWorkflow(req.scope).run({ input: { kind, content: kept } });
  res.status(201).json({ content: await findAdminPiece(req.scope, result.id) });
}
