import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementBody } from "../../../../../../contract";
import { saveAgreement } from "../../../../../../events/save-agreement";
import { findAgreement } from "../../../../../../read/find-signed";
import { staffActor } from "../../../../../../read/sight";

/** `POST /admin/events/:id/agreements/:agreement_id`: corrects it. */
export async function POST(req: MedusaRequest<AgreementBody>, res: MedusaResponse): Promise<void> {
  const { id = "", agreement_id = "" } = req.params;
  await saveAgreement(req.scope, id, req.validatedBody, staffActor(req), agreement_id);
  res.json({ agreement: await findAgreement(req, id, agreement_id) });
}
