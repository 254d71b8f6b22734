import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SampleBody } from "../../../../../connection/contract";
import { findSample, findSamples } from "../../../../../connection/read/find-samples";
import { saveSample } from "../../../../../connection/samples/save-sample";
import type { EventPartsQuery } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";

/** `GET /admin/events/:id/samples`: goods that were given to buyers to try. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as EventPartsQuery;
  res.json({ ...(await findSamples(req, req.params.id ?? "", page)), ...page });
}

/** `POST /admin/events/:id/samples`: enters one. */
export async function POST(req: MedusaRequest<SampleBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const made = await saveSample(req.scope, id, req.validatedBody, staffActor(req));
  res.status(201).json({ sample: await findSample(req, id, made) });
}
