import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SentMessage } from "../../../../../contract";
import { ofSeller } from "../../../../../conversations/own-conversation";
import { sendMessage } from "../../../../../conversations/send-message";

/** `POST /seller/conversations/:id/messages`: what the co-operative answers. */
export async function POST(req: MedusaRequest<SentMessage>, res: MedusaResponse): Promise<void> {
  const own = await ofSeller(req);
  const { message, is_new } = await sendMessage(req.scope, own, req.validatedBody, null);
  res.status(is_new ? 201 : 200).json({ message });
}
