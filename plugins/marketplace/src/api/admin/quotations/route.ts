import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminQuotationsQuery } from "../../../contract";
import { findStaffQuotations } from "../../../quotations/find-staff-quotations";
import { salesScope } from "../../../read/sales-scope";

/** `GET /admin/quotations`: what buyers in bulk asked of co-operatives in sight, as a figure counts it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminQuotationsQuery;
  const { from, to, filter } = await salesScope(req, wanted);
  const page = await findStaffQuotations(req.scope, filter, wanted);
  res.json({ ...page, from, to, limit: wanted.limit, offset: wanted.offset });
}
