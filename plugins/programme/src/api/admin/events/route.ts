import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { AdminEventsQuery, NewEvent } from "../../../contract";
import { planEvent } from "../../../events/save-event";
import { findEvent } from "../../../read/find-event";
import { findEvents } from "../../../read/find-events";
import { staffActor } from "../../../read/sight";

/** `GET /admin/events`: every event, with its organisations in sight counted. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminEventsQuery;
  const page = await findEvents(req.scope, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /admin/events`: plans one. */
export async function POST(req: MedusaRequest<NewEvent>, res: MedusaResponse): Promise<void> {
  const id = await planEvent(req.scope, req.validatedBody, staffActor(req));
  res.status(201).json({ event: await findEvent(req, id) });
}
