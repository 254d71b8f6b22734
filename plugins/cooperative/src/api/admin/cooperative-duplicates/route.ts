import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DuplicatesQuery } from "../../../contract";
import { findDuplicates } from "../../../read/find-duplicates";

/** `GET /admin/cooperative-duplicates`: pairs of organisations that may be one, and why. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as DuplicatesQuery;
  const { duplicates, count } = await findDuplicates(req.scope, wanted);
  res.json({ duplicates, count, limit: wanted.limit, offset: wanted.offset });
}
