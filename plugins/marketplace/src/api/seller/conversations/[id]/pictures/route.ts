import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveScan } from "@nang-gio/media/upload/receive-scan";
import { ofSeller } from "../../../../../conversations/own-conversation";

/** `POST /seller/conversations/:id/pictures`: a photograph for an answer (form field `files`). Answered `{scan}`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ofSeller(req);
  res.status(201).json({ scan: await receiveScan(req, res, id) });
}
