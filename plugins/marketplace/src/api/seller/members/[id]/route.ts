import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { sellerScope } from "../../../../seller/seller-scope";
import { changeMemberWorkflow } from "../../../../workflows/change-member";
import { memberOf } from "../member-of";

/** `DELETE /seller/members/:id`: an owner takes somebody out; everyone can leave. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id, role } = sellerScope(req);
  const { id, self } = await memberOf(req);
  if (!self && role !== "owner") throw new Problem("forbidden", "access.forbidden");
  await changeMemberWorkflow(req.scope).run({
    input: { organisation_id, membership_id: id, role: null },
  });
  res.json({ id, deleted: true });
}
