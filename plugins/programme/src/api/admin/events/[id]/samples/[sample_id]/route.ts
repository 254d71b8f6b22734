import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SampleBody } from "../../../../../../connection/contract";
import { findSample } from "../../../../../../connection/read/find-samples";
import { saveSample } from "../../../../../../connection/samples/save-sample";
import { staffActor } from "../../../../../../read/sight";

/** `POST /admin/events/:id/samples/:sample_id`: corrects it, or says what came of it. */
export async function POST(req: MedusaRequest<SampleBody>, res: MedusaResponse): Promise<void> {
  const { id = "", sample_id = "" } = req.params;
  await saveSample(req.scope, id, req.validatedBody, staffActor(req), sample_id);
  res.json({ sample: await findSample(req, id, sample_id) });
}
