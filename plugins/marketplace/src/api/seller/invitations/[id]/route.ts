import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../../../../modules/seller";
import type { SellerService } from "../../../../modules/seller/service";
import { openInvitation } from "../../../../read/members";
import { sellerScope } from "../../../../seller/seller-scope";

/** `DELETE /seller/invitations/:id`: takes an invitation back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const { id } = await openInvitation(req.scope, organisation_id, req.params.id ?? "");
  await req.scope
    .resolve<SellerService>(SELLER_MODULE)
    .updateSellerInvitations({ id, revoked_at: new Date() });
  res.json({ id, deleted: true });
}
