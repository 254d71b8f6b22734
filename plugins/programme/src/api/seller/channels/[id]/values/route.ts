import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { z } from "zod";
import { tellValue } from "../../../../../connection/channels/channel-value";
import type { TellValueBody } from "../../../../../connection/contract";
import { findOwnChannel } from "../../../../../connection/read/find-channels";

/** `POST /seller/channels/:id/values`: what it sold in a year; it waits for an officer. */
export async function POST(
  req: MedusaRequest<z.infer<typeof TellValueBody>>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _, ...value } = req.validatedBody;
  const named = { organisation_id, id: req.params.id ?? "" };
  await tellValue(req.scope, named, value, { id: person.id, side: "seller" });
  res.json({ channel: await findOwnChannel(req.scope, organisation_id, named.id) });
}
