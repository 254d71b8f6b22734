import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IssueBody } from "../../../../../contract";
import { staffActor } from "../../../../../read/sight";
import { issueCertificates } from "../../../../../training/certificates";

/** `POST /admin/courses/:id/certificates`: issues them to one, or to everyone who completed the course. */
export async function POST(req: MedusaRequest<IssueBody>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const { enrolment_id } = req.validatedBody;
  res.json({ issued: await issueCertificates(req.scope, id, enrolment_id, staffActor(req)) });
}
