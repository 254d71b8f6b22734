import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import type { OpenSeller, SellersQuery } from "../../../contract";
import { findSellers } from "../../../read/sellers";
import { openSellerWorkflow } from "../../../workflows/open-seller";
import { organisationInSight, readSellerInSight } from "./seller-in-sight";

/** `GET /admin/sellers`: co-operatives that sell, or ask to, by standing. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellersQuery;
  const { limit, offset } = wanted;
  const found = await findSellers(req.scope, wanted, staffScope(req).commune_codes);
  res.json({ ...found, limit, offset });
}

/** `POST /admin/sellers`: an officer opens a co-operative of the register for selling, on its behalf. */
export async function POST(
  req: AuthenticatedMedusaRequest<OpenSeller>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id } = req.validatedBody;
  await organisationInSight(req, organisation_id);
  const { role, actor_id } = staffScope(req);
  // Whether it may sell the province alone decides.
  const state = role === "province" ? "approved" : "applied";
  await openSellerWorkflow(req.scope).run({ input: { organisation_id, state, actor_id } });
  res.json({ seller: await readSellerInSight(req, organisation_id) });
}
