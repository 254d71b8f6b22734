import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ofCaller } from "../../../../../../conversations/own-conversation";
import { conversationsOf } from "../../../../../../conversations/service";

/** `POST /store/account/conversations/:id/read`: the caller has read up to a message. */
export async function POST(
  req: MedusaRequest<{ number: number }>,
  res: MedusaResponse,
): Promise<void> {
  const { id, side } = await ofCaller(req);
  await conversationsOf(req.scope).read(id, side, req.validatedBody.number);
  res.json({});
}
