import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { HideMessage } from "../../../../../contract";
import { decide } from "../../decide";

/** `POST /admin/reported-messages/:id/hide`: only who wrote it reads it any more, and the reason with it. */
export async function POST(req: MedusaRequest<HideMessage>, res: MedusaResponse): Promise<void> {
  await decide(req, res, req.validatedBody);
}
