import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LivedBody } from "../../../../contract";
import { viewLived } from "../../../../read/lived";
import { enterLivedWorkflow } from "../../../../workflows/enter-lived";

/** `POST /admin/bodies/:code`: enters a body or corrects it. */
export async function POST(
  req: AuthenticatedMedusaRequest<LivedBody>,
  res: MedusaResponse,
): Promise<void> {
  const code = req.params.code ?? "";
  const record = req.validatedBody;
  await enterLivedWorkflow(req.scope).run({ input: { type: "body", code, record } });
  const found = await viewLived(req.scope, "body");
  res.json({ body: found.find((one) => one.code === code) });
}
