import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ofSeller } from "../../../../../../conversations/own-conversation";
import { sendPicture } from "../../../../../../conversations/send-picture";

/** `GET /seller/conversations/:id/pictures/:picture`: a photograph in a conversation of the co-operative's. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPicture(req, res, await ofSeller(req));
}
