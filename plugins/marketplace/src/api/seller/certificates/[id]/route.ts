import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { discardCertificateWorkflow } from "@nang-gio/cooperative/workflows";
import { ownCertificates } from "../../../../provenance/own-certificates";
import { sellerScope } from "../../../../seller/seller-scope";

/** `GET /seller/certificates/:id`: one of the co-operative's own, with its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { certificates } = await ownCertificates(req.scope, sellerScope(req), {
    id: req.params.id ?? "",
  });
  const [certificate] = certificates;
  if (!certificate) throw new Problem("not_found", "cooperative.certificate_not_found");
  res.json({ certificate });
}

/** `DELETE /seller/certificates/:id`: throws a draft away; what was sent in stays. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { organisation_id } = sellerScope(req);
  const id = req.params.id ?? "";
  await discardCertificateWorkflow(req.scope).run({ input: { organisation_id, id } });
  res.json({ id, deleted: true });
}
