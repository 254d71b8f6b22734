import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ChangeEvent } from "../../../../contract";
import { changeEvent } from "../../../../events/save-event";
import { findEvent } from "../../../../read/find-event";
import { staffActor } from "../../../../read/sight";

/** `GET /admin/events/:id`: one event, what it came to and what was done. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ event: await findEvent(req, req.params.id ?? "") });
}

/** `POST /admin/events/:id`: changes it. */
export async function POST(req: MedusaRequest<ChangeEvent>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await changeEvent(req.scope, id, req.validatedBody, staffActor(req));
  res.json({ event: await findEvent(req, id) });
}
