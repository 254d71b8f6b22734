import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShowMessage } from "../../../../../contract";
import { decide } from "../../decide";

/** `POST /admin/reported-messages/:id/show`: both sides read it, whatever it was reported for. */
export async function POST(req: MedusaRequest<ShowMessage>, res: MedusaResponse): Promise<void> {
  await decide(req, res, { ...req.validatedBody, reason: null });
}
