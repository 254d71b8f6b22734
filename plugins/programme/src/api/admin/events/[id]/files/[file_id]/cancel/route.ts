import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelEventFile } from "../../../../../../../connection/files/event-files";
import type { CancelBody } from "../../../../../../../contract";
import { staffActor } from "../../../../../../../read/sight";

/** `POST /admin/events/:id/files/:file_id/cancel`: it does not belong here. */
export async function POST(req: MedusaRequest<CancelBody>, res: MedusaResponse): Promise<void> {
  const { id = "", file_id = "" } = req.params;
  await cancelEventFile(req.scope, id, file_id, req.validatedBody.reason, staffActor(req));
  res.json({ id: file_id, cancelled: true });
}
