import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { FollowUpsQuery } from "../../../connection/contract";
import { findFollowUps } from "../../../connection/read/find-follow-ups";

/** `GET /admin/follow-ups`: what is to be asked of who met at events. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as FollowUpsQuery;
  const { limit, offset } = wanted;
  res.json({ ...(await findFollowUps(req, wanted)), limit, offset });
}
