import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeLostSecondFactor } from "../../../../../../../sign-in/second-factor";
import { memberInSight } from "../../member-in-sight";

/**
 * `DELETE /admin/sellers/:id/members/:member_id/second-factor`: for who has lost the device and the recovery codes;
 * the member is told.
 */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, account_id } = await memberInSight(req);
  await removeLostSecondFactor(req.scope, account_id);
  res.json({ id, second_factor: false });
}
