import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { languageOf } from "@nang-gio/access/problem";
import type { AskAbout, ConversationsQuery } from "../../../../contract";
import { askedAbout } from "../../../../conversations/asked-about";
import { findConversations } from "../../../../conversations/find-conversations";
import { conversationsOf } from "../../../../conversations/service";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/conversations`: a page of what the caller asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ConversationsQuery;
  const found = await findConversations(req.scope, shopperScope(req), wanted);
  res.json({ ...found, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /store/account/conversations`: the caller's conversation about a thing, for its first message. */
export async function POST(req: MedusaRequest<AskAbout>, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  const { about, about_id, organisation_id } = await askedAbout(
    req.scope,
    scope,
    req.validatedBody,
  );
  const { account_id } = scope;
  const claimed = await claimGuess(
    req.scope,
    [{ key: `conversations of ${account_id}` }],
    "conversation.too_many_messages",
  );
  const language = languageOf(req.headers["accept-language"]);
  const { id, is_new } = await conversationsOf(req.scope).open({
    ...{ account_id, organisation_id, about, about_id, language },
  });
  if (!is_new) await claimed();
  res.status(is_new ? 201 : 200).json({ conversation: { id } });
}
