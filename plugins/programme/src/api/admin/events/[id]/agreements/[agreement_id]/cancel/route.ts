import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../../../../../contract";
import { cancelAgreement } from "../../../../../../../events/save-agreement";
import { staffActor } from "../../../../../../../read/sight";

/** `POST /admin/events/:id/agreements/:agreement_id/cancel`: it was entered in error. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", agreement_id = "" } = req.params;
  await cancelAgreement(req.scope, id, agreement_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: agreement_id, cancelled: true });
}
