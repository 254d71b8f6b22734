import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { languageOf } from "@nang-gio/access/problem";
import type { SentMessage } from "../../../../../../contract";
import { ofCaller } from "../../../../../../conversations/own-conversation";
import { sendMessage } from "../../../../../../conversations/send-message";
import { shopperScope } from "../../../../../../shopper/scope";

/** `POST /store/account/conversations/:id/messages`: what the caller asks; 20 in ten minutes. */
export async function POST(req: MedusaRequest<SentMessage>, res: MedusaResponse): Promise<void> {
  const own = await ofCaller(req);
  const claimed = await claimGuess(
    req.scope,
    [{ key: `messages of ${shopperScope(req).account_id}` }],
    "conversation.too_many_messages",
  );
  const language = languageOf(req.headers["accept-language"]);
  const { message, is_new } = await sendMessage(req.scope, own, req.validatedBody, language);
  if (!is_new) await claimed();
  res.status(is_new ? 201 : 200).json({ message });
}
