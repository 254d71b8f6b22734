import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LivedBody } from "../../../../contract";
import { viewLived } from "../../../../read/lived";
import { enterLivedWorkflow } from "../../../../workflows/enter-lived";

/** `POST /admin/places/:code`: enters a place or corrects it. */
export async function POST(
  req: AuthenticatedMedusaRequest<LivedBody>,
  res: MedusaResponse,
): Promise<void> {
  const code = req.params.code ?? "";
  const record = req.validatedBody;
  await enterLivedWorkflow(req.scope).run({ input: { type: "place", code, record } });
  const found = await viewLived(req.scope, "place");
  res.json({ place: found.find((one) => one.code === code) });
}
