import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import type { InviteMember, MadeInvitation } from "../../../contract";
import { invite } from "../../../seller/invite";
import { sellerScope } from "../../../seller/seller-scope";

/** `POST /seller/invitations`: invites a person; the link in the answer is told this once. */
export async function POST(
  req: MedusaRequest<z.infer<typeof InviteMember>>,
  res: MedusaResponse<MadeInvitation>,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { cooperative_id: _named, ...invited } = req.validatedBody;
  res
    .status(201)
    .json(await invite(req.scope, { organisation_id, invited_by: person.id }, invited));
}
