import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { ReportMessage } from "../../../../../contract";
import { ofSeller } from "../../../../../conversations/own-conversation";
import { conversationsOf } from "../../../../../conversations/service";

/** `POST /seller/conversations/:id/reports`: tells staff of what the shopper wrote. */
export async function POST(req: MedusaRequest<ReportMessage>, res: MedusaResponse): Promise<void> {
  const { id, side } = await ofSeller(req);
  const { number, reason } = req.validatedBody;
  if (!(await conversationsOf(req.scope).report(id, side, { number, reason }))) {
    throw new Problem("not_found", "conversation.message_unknown");
  }
  res.status(201).json({});
}
