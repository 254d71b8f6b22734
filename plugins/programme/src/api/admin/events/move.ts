import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CancelBody } from "../../../contract";
import { moveEvent } from "../../../events/move-event";
import { findEvent } from "../../../read/find-event";
import { staffActor } from "../../../read/sight";
import type { EventAction } from "../../../vocabulary";

/** Answers one of the routes that open, hold or cancel an event. */
export const move =
  (action: EventAction) =>
  async (req: MedusaRequest<Partial<CancelBody>>, res: MedusaResponse): Promise<void> => {
    const id = req.params.id ?? "";
    const { reason = null } = req.validatedBody;
    await moveEvent(req.scope, id, action, staffActor(req), reason);
    res.json({ event: await findEvent(req, id) });
  };
