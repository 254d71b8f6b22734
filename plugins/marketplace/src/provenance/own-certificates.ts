import type { MedusaContainer } from "@medusajs/framework/types";
import { certificatesOf } from "@nang-gio/cooperative/read/find-certificates";
import type { SellerCertificate } from "../contract";
import type { SellerScope } from "../seller/seller-scope";

/** Certificates of the caller's co-operative. */
export async function ownCertificates(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  wanted: { id?: string; number?: string },
  page?: { limit: number; offset: number },
): Promise<{ certificates: SellerCertificate[]; count: number }> {
  const found = await certificatesOf(container, { ...wanted, organisation_id }, page);
  return {
    certificates: found.certificates.map(({ organisation: _organisation, ...own }) => own),
    count: found.count,
  };
}
