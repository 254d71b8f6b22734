import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { sendScan } from "@nang-gio/media/scans/send-scan";
import type { OwnConversation } from "./own-conversation";
import { conversationsOf } from "./service";

/**
 * Answers with a photograph of a message that a side can read.
 * @throws Problem not_found `media.scan_not_found`, also of what staff hid from that side
 */
export async function sendPicture(
  req: MedusaRequest,
  res: MedusaResponse,
  { id: conversation_id, side }: OwnConversation,
): Promise<void> {
  const id = req.params.picture ?? "";
  const [shown] = await conversationsOf(req.scope).listConversationMessages(
    {
      conversation_id,
      pictures: { $contains: [id] },
      $or: [{ author: side }, { hidden_reason: null }],
    },
    { select: ["id"], take: 1 },
  );
  if (!shown) throw new Problem("not_found", "media.scan_not_found");
  await sendScan(req, res, { id, owner_id: conversation_id });
}
