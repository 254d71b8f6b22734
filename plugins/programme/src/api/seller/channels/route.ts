import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { z } from "zod";
import { addChannel } from "../../../connection/channels/save-channel";
import type { SellerChannelsQuery, TellChannelBody } from "../../../connection/contract";
import { findOwnChannel, findOwnChannels } from "../../../connection/read/find-channels";

/** `GET /seller/channels`: where else the co-operative sells. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as SellerChannelsQuery;
  const { organisation_id } = sellerScope(req);
  const found = await findOwnChannels(req.scope, organisation_id, { limit, offset });
  res.json({ ...found, limit, offset });
}

/** `POST /seller/channels`: tells of one; it waits for an officer. */
export async function POST(
  req: MedusaRequest<z.infer<typeof TellChannelBody>>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _, ...said } = req.validatedBody;
  const actor = { id: person.id, side: "seller" } as const;
  const id = await addChannel(req.scope, organisation_id, said, actor);
  res.status(201).json({ channel: await findOwnChannel(req.scope, organisation_id, id) });
}
