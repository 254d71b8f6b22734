import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { StopAlerts } from "../../../contract";
import { interestOf } from "../../../shopper/interest";

/** `POST /store/alert-stops`: who has a message's link is told no more, signed in or not. */
export async function POST(req: MedusaRequest<StopAlerts>, res: MedusaResponse): Promise<void> {
  const { secret, what } = req.validatedBody;
  const stopped = await interestOf(req.scope).stop(secret, what);
  if (!stopped) throw new Problem("not_found", "shopper.stop_unknown");
  res.json({});
}
