import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { MergeBody } from "../../../../../contract";
import { communesInSight } from "../../../../../read/communes-in-sight";
import { previewMerge } from "../../../../../read/find-duplicates";
import { findInRegistry } from "../../../../../read/find-registry";
import { mergeOrganisationsWorkflow } from "../../../../../workflows/successions";

/** `GET /admin/cooperatives/:id/merge?into=`: what merging it into another would do. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { into } = req.validatedQuery as { into: string };
  const pair = { from_id: req.params.id ?? "", to_id: into };
  const language = languageOf(req.headers["accept-language"]);
  res.json({ merge: await previewMerge(req.scope, pair, language) });
}

/** `POST /admin/cooperatives/:id/merge`: merges it into another, and answers with that. */
export async function POST(
  req: AuthenticatedMedusaRequest<MergeBody>,
  res: MedusaResponse,
): Promise<void> {
  const organisation_id = req.params.id ?? "";
  const { actor_id } = req.auth_context;
  const input = { ...req.validatedBody, organisation_id, actor_id };
  await mergeOrganisationsWorkflow(req.scope).run({ input });
  res.json({ cooperative: await findInRegistry(req.scope, input.into, communesInSight(req)) });
}
