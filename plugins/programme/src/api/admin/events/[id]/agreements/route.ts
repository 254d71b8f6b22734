import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementBody, EventPartsQuery } from "../../../../../contract";
import { saveAgreement } from "../../../../../events/save-agreement";
import { findAgreement, findAgreements } from "../../../../../read/find-signed";
import { staffActor } from "../../../../../read/sight";

/** `GET /admin/events/:id/agreements`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = req.validatedQuery as EventPartsQuery;
  res.json({ ...(await findAgreements(req, { event_id: req.params.id ?? "", page })), ...page });
}

/** `POST /admin/events/:id/agreements`: enters one. */
export async function POST(req: MedusaRequest<AgreementBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const made = await saveAgreement(req.scope, id, req.validatedBody, staffActor(req));
  res.status(201).json({ agreement: await findAgreement(req, id, made) });
}
