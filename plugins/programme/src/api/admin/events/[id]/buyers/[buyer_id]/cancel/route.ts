import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../../../../../contract";
import { cancelBuyer } from "../../../../../../../events/save-buyer";
import { staffActor } from "../../../../../../../read/sight";

/** `POST /admin/events/:id/buyers/:buyer_id/cancel`: it was entered in error. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", buyer_id = "" } = req.params;
  await cancelBuyer(req.scope, id, buyer_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: buyer_id, cancelled: true });
}
