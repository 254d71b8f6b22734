import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { EventFileBody } from "../../../../../connection/contract";
import {
  findEventFile,
  findEventFiles,
  keepEventFile,
} from "../../../../../connection/files/event-files";
import type { EventPartsQuery } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";

/** `GET /admin/events/:id/files`: photographs and documents of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as EventPartsQuery;
  res.json({ ...(await findEventFiles(req.scope, req.params.id ?? "", page)), ...page });
}

/** `POST /admin/events/:id/files`: what a scan of the event shows. */
export async function POST(req: MedusaRequest<EventFileBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const made = await keepEventFile(req.scope, id, req.validatedBody, staffActor(req));
  res.status(201).json({ file: await findEventFile(req, id, made) });
}
