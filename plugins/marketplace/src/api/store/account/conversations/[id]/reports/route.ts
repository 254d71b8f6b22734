import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { Problem } from "@nang-gio/access/problem";
import type { ReportMessage } from "../../../../../../contract";
import { ofCaller } from "../../../../../../conversations/own-conversation";
import { conversationsOf } from "../../../../../../conversations/service";
import { shopperScope } from "../../../../../../shopper/scope";

/** `POST /store/account/conversations/:id/reports`: tells staff of what the co-operative wrote. */
export async function POST(req: MedusaRequest<ReportMessage>, res: MedusaResponse): Promise<void> {
  const { id, side } = await ofCaller(req);
  const reporter = `reports of account ${shopperScope(req).account_id}`;
  await claimGuess(req.scope, [{ key: reporter }], "conversation.too_many_reports");
  if (!(await conversationsOf(req.scope).report(id, side, req.validatedBody))) {
    throw new Problem("not_found", "conversation.message_unknown");
  }
  res.status(201).json({});
}
