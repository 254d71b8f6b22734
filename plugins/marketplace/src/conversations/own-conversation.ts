import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import type { ConversationSide } from "../conversations-contract";
import { sellerScope } from "../seller/seller-scope";
import { shopperScope } from "../shopper/scope";
import { conversationsOf } from "./service";

/** A conversation as one of its sides comes to it. */
export interface OwnConversation {
  id: string;
  side: ConversationSide;
  /** Who of the co-operative asks. */
  writer_id: string | null;
}

async function own(
  req: MedusaRequest,
  filters: { account_id: string } | { organisation_id: string; last_at: { $ne: null } },
): Promise<string> {
  const id = req.params.id ?? "";
  const [found] = await conversationsOf(req.scope).listConversations(
    { id: [id], ...filters },
    { select: ["id"], take: 1 },
  );
  if (!found) throw new Problem("not_found", "conversation.unknown");
  return found.id;
}

/** The shopper's own conversation that a request names, empty ones too. @throws Problem not_found `conversation.unknown` */
export async function ofCaller(req: MedusaRequest): Promise<OwnConversation> {
  const { account_id } = shopperScope(req);
  return { id: await own(req, { account_id }), side: "shopper", writer_id: null };
}

/** The conversation of the caller's co-operative that a request names. @throws Problem not_found `conversation.unknown` */
export async function ofSeller(req: MedusaRequest): Promise<OwnConversation> {
  const { organisation_id, person } = sellerScope(req);
  const id = await own(req, { organisation_id, last_at: { $ne: null } });
  return { id, side: "cooperative", writer_id: person.id };
}
