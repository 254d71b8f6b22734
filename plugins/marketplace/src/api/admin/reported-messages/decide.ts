import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { findReportedMessage } from "../../../conversations/reported-messages";
import type { MessageDecision } from "../../../modules/conversation/service";
import { decideMessageWorkflow } from "../../../workflows/conversations/change";

/** Decides on a reported message in sight, and answers how it is now. */
export async function decide(
  req: MedusaRequest,
  res: MedusaResponse,
  decision: Omit<MessageDecision, "id">,
): Promise<void> {
  const inSight = communesInSight(req);
  const { id } = await findReportedMessage(req.scope, req.params.id ?? "", inSight);
  await decideMessageWorkflow(req.scope).run({ input: { id, ...decision } });
  res.json({ message: await findReportedMessage(req.scope, id, inSight) });
}
