import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminCooperativesQuery, CreateCooperative } from "../../../contract";
import { assertCommuneInSight, communesInSight } from "../../../read/communes-in-sight";
import { findRegistry } from "../../../read/find-registry";
import { organisationByHandle } from "../../../read/organisation-in-sight";
import { createOrganisationWorkflow } from "../../../workflows/edit-registry";
import { nationalPhone } from "../../national-phone";

/** `GET /admin/cooperatives`: the register, within the caller's communes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminCooperativesQuery;
  const { cooperatives, count } = await findRegistry(req.scope, wanted, communesInSight(req));
  res.json({ cooperatives, count, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/cooperatives`: enters an organisation into the register. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateCooperative>,
  res: MedusaResponse,
): Promise<void> {
  assertCommuneInSight(req, req.validatedBody.commune_code);
  const input = nationalPhone(req.validatedBody);
  await createOrganisationWorkflow(req.scope).run({ input });
  res.status(201).json({ cooperative: await organisationByHandle(req, input.handle) });
}
