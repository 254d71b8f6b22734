import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import { ownerOfPicture } from "../../../../../../conversations/reported-messages";

/** `GET /admin/reported-messages/:id/pictures/:picture`: a photograph of a reported message. @throws Problem `media.scan_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", picture = "" } = req.params;
  const owner_id = await ownerOfPicture(req.scope, { id, picture }, communesInSight(req));
  await sendScan(req, res, { id: picture, owner_id });
}
