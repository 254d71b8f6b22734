import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MessagesQuery } from "../../../../../contract";
import { findConversation } from "../../../../../conversations/find-conversations";
import { readMessages } from "../../../../../conversations/read-messages";
import { shopperScope } from "../../../../../shopper/scope";

/** `GET /store/account/conversations/:id`: what the caller and a co-operative wrote to each other. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as MessagesQuery;
  const { scope: container, params } = req;
  const conversation = await findConversation(container, shopperScope(req), params.id ?? "");
  const own = { id: conversation.id, side: "shopper" } as const;
  res.json({
    ...{ conversation, limit, offset },
    ...(await readMessages(container, own, { limit, offset })),
  });
}
