import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { OwnFollowUpBody } from "../../../../../connection/contract";
import { sayHowItWent } from "../../../../../connection/follow-ups/save-follow-up";
import { findOwnLinks } from "../../../../../connection/read/find-own-links";
import { findOwnEvent } from "../../../../../read/find-own-events";

/** `POST /seller/events/:id/follow-ups`: how it went, says the co-operative. */
export async function POST(
  req: MedusaRequest<OwnFollowUpBody>,
  res: MedusaResponse,
): Promise<void> {
  const { organisation_id, person } = sellerScope(req);
  const { id } = await findOwnEvent(req.scope, organisation_id, req.params.id ?? "");
  const actor = { id: person.id, side: "seller" } as const;
  await sayHowItWent(req.scope, id, organisation_id, req.validatedBody, actor);
  res.json({ links: await findOwnLinks(req.scope, organisation_id, id) });
}
