import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sellerScope } from "@nang-gio/marketplace/seller/seller-scope";
import type { RegisterBody } from "../../../contract";
import { movePart } from "../../../events/participate";
import { findOwnEvent } from "../../../read/find-own-events";
import type { ParticipationAction } from "../../../vocabulary";

/** Answers one of the routes by which a co-operative registers, declines or withdraws. */
export const answer =
  (action: Exclude<ParticipationAction, "refuse">) =>
  async (req: MedusaRequest<Partial<RegisterBody>>, res: MedusaResponse): Promise<void> => {
    const { organisation_id, person } = sellerScope(req);
    const { people, brings } = req.validatedBody;
    const { id } = await findOwnEvent(req.scope, organisation_id, req.params.id ?? "");
    const move = { organisation_id, action, people, brings };
    await movePart(req.scope, id, move, { id: person.id, side: "seller" });
    res.json({ event: await findOwnEvent(req.scope, organisation_id, id) });
  };
