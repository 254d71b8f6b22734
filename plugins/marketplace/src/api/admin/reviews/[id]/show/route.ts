import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShowReview } from "../../../../../contract";
import { decide } from "../../decide";

/** `POST /admin/reviews/:id/show`: everyone reads it, whatever it waited or was reported for. */
export async function POST(req: MedusaRequest<ShowReview>, res: MedusaResponse): Promise<void> {
  await decide(req, res, { ...req.validatedBody, reason: null });
}
