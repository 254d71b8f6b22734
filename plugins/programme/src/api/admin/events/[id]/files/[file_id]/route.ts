import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import { findEventFile } from "../../../../../../connection/files/event-files";

/** `GET /admin/events/:id/files/:file_id`: the photograph or document itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", file_id = "" } = req.params;
  const { scan_id } = await findEventFile(req, id, file_id);
  await sendScan(req, res, { id: scan_id, owner_id: id });
}
