import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NOTICES_MODULE } from "@nang-gio/notices/modules/notices";
import { drawCertificate } from "./draw-certificate";
import type { CertificateFacts } from "./read/find-certificate";

/** Sends a certificate as PDF. */
export async function sendCertificate(
  req: MedusaRequest,
  res: MedusaResponse,
  facts: CertificateFacts,
): Promise<void> {
  const { shopUrl } = req.scope.resolve<{ shopUrl: string }>(NOTICES_MODULE);
  const content = await drawCertificate(facts, shopUrl);
  res.set({
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="chung-nhan-${facts.number}.pdf"`,
    "cache-control": "no-store",
  });
  res.send(content);
}
