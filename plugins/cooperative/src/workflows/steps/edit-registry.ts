import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { CertificateBody, OcopCertificateInput } from "../../contract";
import { assertOwnScan } from "../../read/own-records";
import { CERTIFICATE_MOVES, expiresOn } from "../../rules/ocop";
import { registry } from "./upsert-records";

/** Removes a term of an organisation; gives the organisation's id. @throws Problem `cooperative.term_not_found` */
export const removeOfficeTermStep = createStep(
  "remove-office-term",
  async (
    { organisation_id, term_id }: { organisation_id: string; term_id: string },
    { container },
  ) => {
    const service = registry(container);
    const [term] = await service.listOfficeTerms({ id: [term_id], organisation_id }, { take: 1 });
    if (!term) throw new Problem("not_found", "cooperative.term_not_found");
    await service.softDeleteOfficeTerms([term_id]);
    return new StepResponse([organisation_id], term_id);
  },
  async (termId, { container }) => {
    if (termId) await registry(container).restoreOfficeTerms([termId]);
  },
);

interface ListedProduct {
  organisation: { id: string; handle: string } | null;
  product: { title: string } | null;
}

/**
 * The whole row of a certificate that staff or seller enter, or enter again after it was rejected. @throws Problem
 * `cooperative.product_not_of_organisation`, `cooperative.number_taken`, `cooperative.certificate_expired`,
 * `cooperative.scan_unknown`.
 */
export const assertCertificateCanEnterStep = createStep(
  "assert-certificate-can-enter",
  async (
    input: { organisation_id: string; certificate: CertificateBody },
    { container },
  ): Promise<StepResponse<OcopCertificateInput>> => {
    const { certificate, organisation_id } = input;
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "listing",
      fields: ["organisation.id", "organisation.handle", "product.title"],
      filters: { product_id: certificate.product_id, organisation_id },
    });
    const [listed] = data as unknown as ListedProduct[];
    if (!listed?.product || !listed.organisation) {
      throw new Problem("invalid_data", "cooperative.product_not_of_organisation", {
        field: "product_id",
      });
    }
    const number = certificate.number;
    const [taken] = await registry(container).listOcopCertificates({ number }, { take: 1 });
    const again =
      taken?.organisation_id === organisation_id &&
      CERTIFICATE_MOVES[taken.state].includes("submitted");
    if (taken && !again) {
      throw new Problem("conflict", "cooperative.number_taken", {
        field: "number",
        params: { number },
      });
    }
    await assertOwnScan(container, organisation_id, certificate.scan_id);
    const ends = expiresOn(calendarDate(certificate.issued_on));
    if (ends <= dateInVietnam(new Date())) {
      throw new Problem("invalid_data", "cooperative.certificate_expired", {
        field: "issued_on",
        params: { expires_on: formatDate(ends) },
      });
    }
    return new StepResponse({
      ...certificate,
      organisation_handle: listed.organisation.handle,
      product_title: listed.product.title,
      state: "submitted",
      reason: null,
    });
  },
);
