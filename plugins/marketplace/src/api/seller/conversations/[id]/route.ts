import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MessagesQuery } from "../../../../contract";
import { findSellerConversation } from "../../../../conversations/find-conversations";
import { readMessages } from "../../../../conversations/read-messages";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/conversations/:id`: what a shopper asked and was answered. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as MessagesQuery;
  const { scope: container, params } = req;
  const conversation = await findSellerConversation(container, sellerScope(req), params.id ?? "");
  const own = { id: conversation.id, side: "cooperative" } as const;
  res.json({
    ...{ conversation, limit, offset },
    ...(await readMessages(container, own, { limit, offset })),
  });
}
