import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ofCaller } from "../../../../../../../conversations/own-conversation";
import { sendPicture } from "../../../../../../../conversations/send-picture";

/** `GET /store/account/conversations/:id/pictures/:picture`: a photograph in the caller's conversation. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPicture(req, res, await ofCaller(req));
}
