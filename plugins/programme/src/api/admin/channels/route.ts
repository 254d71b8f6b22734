import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { addChannel } from "../../../connection/channels/save-channel";
import type { AdminChannelsQuery, NewChannelBody } from "../../../connection/contract";
import { findChannel, findChannels } from "../../../connection/read/find-channels";
import { assertOrganisations, staffActor } from "../../../read/sight";

/** `GET /admin/channels`: where else organisations in sight sell. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminChannelsQuery;
  const { limit, offset } = wanted;
  res.json({ ...(await findChannels(req, wanted)), limit, offset });
}

/** `POST /admin/channels`: enters one of an organisation. */
export async function POST(
  req: MedusaRequest<z.infer<typeof NewChannelBody>>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, ...said } = req.validatedBody;
  await assertOrganisations(req, [organisation_id]);
  const id = await addChannel(req.scope, organisation_id, said, staffActor(req));
  res.status(201).json({ channel: await findChannel(req, id) });
}
