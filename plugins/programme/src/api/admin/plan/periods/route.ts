import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { findPeriod, findPeriods } from "../../../../reporting/read/find-periods";
import { openPeriod } from "../../../../reporting/write/open-period";
import type { OpenPeriodBody, PeriodsQuery } from "../../../../reporting-contract";

/** `GET /admin/plan/periods`: periods with how far their bodies in sight are. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as PeriodsQuery;
  res.json({ ...(await findPeriods(req, wanted)), ...wanted });
}

/** `POST /admin/plan/periods`: opens one and asks bodies for their reports. */
export async function POST(req: MedusaRequest<OpenPeriodBody>, res: MedusaResponse): Promise<void> {
  const id = await openPeriod(req.scope, req.validatedBody, staffScope(req).actor_id);
  res.status(201).json({ period: await findPeriod(req, id) });
}
