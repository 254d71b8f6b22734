import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { decideValue } from "../../../connection/channels/channel-value";
import { decideChannel } from "../../../connection/channels/decide-channel";
import type { ChannelDecision } from "../../../connection/contract";
import { findChannel } from "../../../connection/read/find-channels";
import { staffActor } from "../../../read/sight";

type Body = MedusaRequest<{ seen: number; comments?: string }>;

/** Answers one of the routes by which an officer confirms a channel or returns it. */
export const decide =
  (decision: ChannelDecision) =>
  async (req: Body, res: MedusaResponse): Promise<void> => {
    const channel = await findChannel(req, req.params.id ?? "");
    await decideChannel(req.scope, channel, { decision, ...req.validatedBody }, staffActor(req));
    res.json({ channel: await findChannel(req, channel.id) });
  };

/** Answers one of the routes by which an officer confirms what a channel sold in a year, or returns it. */
export const decideYear =
  (decision: ChannelDecision) =>
  async (req: Body, res: MedusaResponse): Promise<void> => {
    const channel = await findChannel(req, req.params.id ?? "");
    const year = Number(req.params.year);
    if (!channel.values.some((value) => value.year === year)) {
      throw new Problem("not_found", "connection.value_unknown");
    }
    const named = { organisation_id: channel.organisation_id, id: channel.id, year };
    await decideValue(req.scope, named, { decision, ...req.validatedBody }, staffActor(req));
    res.json({ channel: await findChannel(req, channel.id) });
  };
