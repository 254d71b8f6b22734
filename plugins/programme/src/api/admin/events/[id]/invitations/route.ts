import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InviteBody } from "../../../../../contract";
import { invite } from "../../../../../events/participate";
import { assertOrganisations, staffActor } from "../../../../../read/sight";

/** `POST /admin/events/:id/invitations`: invites organisations; those with a part in it already stay as they are. */
export async function POST(req: MedusaRequest<InviteBody>, res: MedusaResponse): Promise<void> {
  const { organisation_ids } = req.validatedBody;
  await assertOrganisations(req, organisation_ids);
  const id = req.params.id ?? "";
  res.json({ invited: await invite(req.scope, id, organisation_ids, staffActor(req)) });
}
