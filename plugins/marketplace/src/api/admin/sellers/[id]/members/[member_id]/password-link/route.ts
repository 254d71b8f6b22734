import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PasswordLink } from "../../../../../../../contract";
import { linkForMember } from "../../../../../../../sign-in/link-for-member";
import { memberInSight } from "../../member-in-sight";

/**
 * `POST /admin/sellers/:id/members/:member_id/password-link`: a link to a new password for who has a phone only; the
 * officer hands it over. It is told this once.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<PasswordLink>): Promise<void> {
  res.status(201).json(await linkForMember(req.scope, await memberInSight(req)));
}
