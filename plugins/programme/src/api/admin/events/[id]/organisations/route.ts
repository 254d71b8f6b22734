import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { ParticipantsQuery } from "../../../../../contract";
import { findParticipants } from "../../../../../read/find-participants";

/** `GET /admin/events/:id/organisations`: who has a part in it, or came, of the communes in sight. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ParticipantsQuery;
  const id = req.params.id ?? "";
  const page = await findParticipants(req.scope, id, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
