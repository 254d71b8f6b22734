import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { submitCertificateWorkflow } from "@nang-gio/cooperative/workflows";
import type { SellerPapersQuery, SubmitCertificate } from "../../../contract";
import { ownCertificates } from "../../../provenance/own-certificates";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/certificates`: OCOP certificates of the caller's co-operative, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as SellerPapersQuery;
  const page = await ownCertificates(req.scope, sellerScope(req), {}, { limit, offset });
  res.json({ ...page, limit, offset });
}

/** `POST /seller/certificates`: sends one in with its scan, or keeps a draft; a seller submits, only staff verify. */
export async function POST(
  req: MedusaRequest<SubmitCertificate>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScope(req);
  const { cooperative_id: _named, draft, ...certificate } = req.validatedBody;
  const { organisation_id } = scope;
  await submitCertificateWorkflow(req.scope).run({
    input: { organisation_id, certificate, draft },
  });
  const { number } = certificate;
  const { certificates } = await ownCertificates(req.scope, scope, { number });
  res.status(201).json({ certificate: certificates[0] });
}
