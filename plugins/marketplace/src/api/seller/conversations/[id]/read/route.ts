import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ofSeller } from "../../../../../conversations/own-conversation";
import { conversationsOf } from "../../../../../conversations/service";

/** `POST /seller/conversations/:id/read`: the co-operative has read up to a message. */
export async function POST(
  req: MedusaRequest<{ number: number }>,
  res: MedusaResponse,
): Promise<void> {
  const { id, side } = await ofSeller(req);
  await conversationsOf(req.scope).read(id, side, req.validatedBody.number);
  res.json({});
}
