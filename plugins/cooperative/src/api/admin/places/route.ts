import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { calendarDate } from "@nang-gio/vietnam";
import { viewLived } from "../../../read/lived";

/** `GET /admin/places?as_of=`: places of the area on a day, or all with their validity and successors. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { as_of } = req.validatedQuery as { as_of?: string };
  const places = await viewLived(req.scope, "place", as_of ? calendarDate(as_of) : undefined);
  res.json({ places, count: places.length, limit: places.length, offset: 0 });
}
