import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { ofSeller } from "../../../../../conversations/own-conversation";
import { conversationsOf } from "../../../../../conversations/service";

/** `POST /seller/conversations/:id/close`: no answer is owed, unless the shopper has written since. */
export async function POST(
  req: MedusaRequest<{ seen: number }>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = await ofSeller(req);
  if (!(await conversationsOf(req.scope).close(id, req.validatedBody.seen))) {
    throw new Problem("conflict", "conversation.written_since", { field: "seen" });
  }
  res.json({});
}
