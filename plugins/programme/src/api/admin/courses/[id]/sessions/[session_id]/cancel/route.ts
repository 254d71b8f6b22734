import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";
import { cancelSession } from "../../../../../../../training/save-session";

/** `POST /admin/courses/:id/sessions/:session_id/cancel`: it does not take place. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", session_id = "" } = req.params;
  await cancelSession(req.scope, id, session_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: session_id, cancelled: true });
}
