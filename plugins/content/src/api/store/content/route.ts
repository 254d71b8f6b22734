import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContentQuery } from "../../../contract";
import { findContent } from "../../../read/find-content";

/** `GET /store/content`: stories, running campaigns, policies and rules that readers see today. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ContentQuery;
  const { content, count } = await findContent(req.scope, wanted);
  res.json({ content, count, limit: wanted.limit, offset: wanted.offset });
}
