import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { findSettlements } from "../../../money/find-settlements";
import type { DraftSettlements, SettlementsQuery } from "../../../settlement-contract";
import { draftSettlementsWorkflow } from "../../../workflows/settlements/draft";

/** `GET /admin/settlements`: what is settled with co-operatives, by period. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SettlementsQuery;
  const found = await findSettlements(req.scope, wanted, staffScope(req).commune_codes);
  res.json({ ...found, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/settlements`: drafts what is due, as the hourly job does. */
export async function POST(
  req: AuthenticatedMedusaRequest<DraftSettlements>,
  res: MedusaResponse,
): Promise<void> {
  const { result: drafted } = await draftSettlementsWorkflow(req.scope).run({
    input: {
      today: dateInVietnam(new Date()),
      organisation_id: req.validatedBody.cooperative_id,
      actor_id: req.auth_context.actor_id,
    },
  });
  res.json({ drafted });
}
