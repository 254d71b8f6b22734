import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AuditQuery } from "../../../contract";
import { findEntries } from "../../../read/find-entries";

/** `GET /admin/audit`: the trail of writes, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AuditQuery;
  const { entries, count } = await findEntries(req.scope, wanted);
  res.json({ entries, count, limit: wanted.limit, offset: wanted.offset });
}
