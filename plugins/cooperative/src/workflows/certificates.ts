import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { CalendarDate } from "@nang-gio/vietnam";
import type { OcopCertificateInput } from "../contract";
import {
  type CertificateMove,
  expireCertificatesStep,
  moveCertificateStep,
  upsertOcopCertificatesStep,
} from "./steps/write-certificates";

/** Emitted with `{ product_ids }` whose recognition may have changed. */
export const CERTIFICATE_CHANGED = "certificate.changed";

function announce(productIds: WorkflowData<string[]> | string[]) {
  when("products-touched", productIds, (ids) => ids.length > 0).then(() => {
    emitEventStep({
      eventName: CERTIFICATE_CHANGED,
      data: transform(productIds, (product_ids) => ({ product_ids })),
    });
  });
}

/** Creates or changes certificates by number, all or none. */
export const upsertOcopCertificatesWorkflow = createWorkflow(
  "upsert-ocop-certificates",
  (input: { rows: OcopCertificateInput[] }) => {
    const upserted = upsertOcopCertificatesStep(input);
    announce(upserted.product_ids);
    return new WorkflowResponse(upserted.report);
  },
);

/** Verifies, rejects or revokes one certificate; two decisions at once come one after the other. */
export const moveCertificateWorkflow = createWorkflow(
  "move-certificate",
  (input: CertificateMove) => {
    const moved = moveCertificateStep(input);
    announce(moved.product_ids);
    return new WorkflowResponse(moved.id);
  },
);

/** Ends the certificates whose 36 months are over on a day in Vietnam, today when left out. */
export const expireCertificatesWorkflow = createWorkflow(
  "expire-certificates",
  (input: { day?: CalendarDate }) => {
    const productIds = expireCertificatesStep(input);
    announce(productIds);
    return new WorkflowResponse(productIds);
  },
);
