import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { CertificateBody, OcopCertificateInput } from "../../contract";
import { assertOwnScan } from "../../read/own-records";
import { CERTIFICATE_MOVES, expiresOn } from "../../rules/ocop";
import { registry } from "./upsert-records";
import { oneAtATime } from "./write-certificates";

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

/** A certificate as staff or seller enter it. */
export interface CertificateEntry {
  organisation_id: string;
  certificate: CertificateBody;
  /** It is kept and not sent in yet. */
  draft?: boolean;
}

/**
 * The whole row of a certificate that staff or seller enter, or enter again after it was rejected or was a draft. @throws Problem
 * `cooperative.product_not_of_organisation`, `cooperative.number_taken`, `cooperative.certificate_expired`,
 * `cooperative.scan_unknown`.
 */
export const assertCertificateCanEnterStep = createStep(
  "assert-certificate-can-enter",
  async (
    { certificate, organisation_id, draft = false }: CertificateEntry,
    { container },
  ): Promise<StepResponse<OcopCertificateInput>> => {
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
      (draft ? taken.state === "draft" : CERTIFICATE_MOVES[taken.state].includes("submitted"));
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
      state: draft ? "draft" : "submitted",
      reason: null,
    });
  },
);

/** Takes a draft away. @throws Problem `cooperative.certificate_not_found`, `cooperative.certificate_sent`. */
export const discardCertificateStep = createStep(
  "discard-certificate",
  async ({ organisation_id, id }: { organisation_id: string; id: string }, { container }) =>
    oneAtATime(container, [{ id }], async () => {
      const service = registry(container);
      const [kept] = await service.listOcopCertificates({ id: [id], organisation_id }, { take: 1 });
      if (!kept) throw new Problem("not_found", "cooperative.certificate_not_found");
      if (kept.state !== "draft") throw new Problem("conflict", "cooperative.certificate_sent");
      await service.softDeleteOcopCertificates([id]);
      return new StepResponse(id, id);
    }),
  async (id, { container }) => {
    if (id) await registry(container).restoreOcopCertificates([id]);
  },
);
