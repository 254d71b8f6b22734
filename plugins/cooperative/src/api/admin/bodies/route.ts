import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { calendarDate } from "@nang-gio/vietnam";
import { viewLived } from "../../../read/lived";

/** `GET /admin/bodies?as_of=`: bodies of the plan on a day, or all with their validity and successors. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { as_of } = req.validatedQuery as { as_of?: string };
  const bodies = await viewLived(req.scope, "body", as_of ? calendarDate(as_of) : undefined);
  res.json({ bodies, count: bodies.length, limit: bodies.length, offset: 0 });
}
