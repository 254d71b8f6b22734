import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { HideReview } from "../../../../../contract";
import { decide } from "../../decide";

/** `POST /admin/reviews/:id/hide`: nobody but its writer reads it any more, and the reason with it. */
export async function POST(req: MedusaRequest<HideReview>, res: MedusaResponse): Promise<void> {
  await decide(req, res, req.validatedBody);
}
