import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { changeChannel } from "../../../../connection/channels/save-channel";
import type { ChangeChannelBody } from "../../../../connection/contract";
import { findChannel } from "../../../../connection/read/find-channels";
import { staffActor } from "../../../../read/sight";

/** `POST /admin/channels/:id`: corrects it, or says that it ended. */
export async function POST(
  req: MedusaRequest<z.infer<typeof ChangeChannelBody>>,
  res: MedusaResponse,
): Promise<void> {
  const channel = await findChannel(req, req.params.id ?? "");
  await changeChannel(req.scope, channel, req.validatedBody, staffActor(req));
  res.json({ channel: await findChannel(req, channel.id) });
}
