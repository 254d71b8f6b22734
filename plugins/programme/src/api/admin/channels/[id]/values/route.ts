import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { tellValue } from "../../../../../connection/channels/channel-value";
import type { ChannelValueBody } from "../../../../../connection/contract";
import { findChannel } from "../../../../../connection/read/find-channels";
import { staffActor } from "../../../../../read/sight";

/** `POST /admin/channels/:id/values`: what it sold in a year. */
export async function POST(
  req: MedusaRequest<z.infer<typeof ChannelValueBody>>,
  res: MedusaResponse,
): Promise<void> {
  const channel = await findChannel(req, req.params.id ?? "");
  await tellValue(req.scope, channel, req.validatedBody, staffActor(req));
  res.json({ channel: await findChannel(req, channel.id) });
}
