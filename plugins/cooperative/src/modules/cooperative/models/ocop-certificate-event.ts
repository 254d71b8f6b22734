import { model } from "@medusajs/framework/utils";
import { CERTIFICATE_STATES } from "../../../rules/ocop";
import { OcopCertificate } from "./ocop-certificate";

/** A move of a certificate from one state to another; written once, never changed. */
export const OcopCertificateEvent = model.define("ocop_certificate_event", {
  id: model.id({ prefix: "ocopevt" }).primaryKey(),
  certificate: model.belongsTo(() => OcopCertificate, { mappedBy: "events" }),
  state: model.enum([...CERTIFICATE_STATES]),
  reason: model.text().nullable(),
  actor_id: model.text().nullable(),
});
