import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { findEvent } from "../../../../../read/find-event";

/** `POST /admin/events/:id/scans`: one photograph or paper (picture or PDF) of it in the form's field `files`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await findEvent(req, req.params.id ?? "");
  res.status(201).json({ scan: await receiveScan(req, res, id) });
}
