import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PlaceSuccessionBody } from "../../../contract";
import { viewLived } from "../../../read/lived";
import { enterLivedWorkflow } from "../../../workflows/enter-lived";

/** `POST /admin/place-successions`: some places, and parts of others, become one from a day on. */
export async function POST(
  req: AuthenticatedMedusaRequest<PlaceSuccessionBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result: codes } = await enterLivedWorkflow(req.scope).run({
    input: { type: "place", succession: req.validatedBody },
  });
  const places = await viewLived(req.scope, "place");
  res.json({ places: places.filter(({ code }) => codes.includes(code)) });
}
