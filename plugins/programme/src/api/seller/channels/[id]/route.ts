import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { z } from "zod";
import { changeChannel } from "../../../../connection/channels/save-channel";
import type { RetellChannelBody } from "../../../../connection/contract";
import { findOwnChannel } from "../../../../connection/read/find-channels";

/** `GET /seller/channels/:id`: one of the co-operative's own. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const channel = await findOwnChannel(req.scope, organisation_id, req.params.id ?? "");
  res.json({ channel });
}

/** `POST /seller/channels/:id`: tells it otherwise, or that it ended. */
export async function POST(
  req: MedusaRequest<z.infer<typeof RetellChannelBody>>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _, ...said } = req.validatedBody;
  const named = { organisation_id, id: req.params.id ?? "" };
  await changeChannel(req.scope, named, said, { id: person.id, side: "seller" });
  res.json({ channel: await findOwnChannel(req.scope, organisation_id, named.id) });
}
