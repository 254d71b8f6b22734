import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelSample } from "../../../../../../../connection/samples/save-sample";
import type { CancelBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";

/** `POST /admin/events/:id/samples/:sample_id/cancel`: it was entered in error. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", sample_id = "" } = req.params;
  await cancelSample(req.scope, id, sample_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: sample_id, cancelled: true });
}
