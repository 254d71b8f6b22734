import { model } from "@medusajs/framework/utils";
import { OCOP_GROUPS } from "../../../contract";
import { CERTIFICATE_STATES } from "../../../rules/ocop";
import { OcopCertificateEvent } from "./ocop-certificate-event";
import { Organisation } from "./organisation";

/** An OCOP recognition of one product, with the issuer as it was at issue. */
export const OcopCertificate = model
  .define("ocop_certificate", {
    id: model.id({ prefix: "ocop" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "certificates" }),
    number: model.text().unique(),
    product_id: model.text().index(),
    product_title: model.text(),
    group: model.enum([...OCOP_GROUPS]),
    stars: model.number(),
    score: model.float().nullable(),
    issuer: model.text(),
    /** Day of the decision, `YYYY-MM-DD`. */
    issued_on: model.text(),
    /** First day on which it no longer holds, `YYYY-MM-DD`; see `expiresOn`. */
    expires_on: model.text().index(),
    state: model.enum([...CERTIFICATE_STATES]),
    revoked_on: model.text().nullable(),
    reason: model.text().nullable(),
    /** The paper itself, a scan of the media plugin. */
    scan_id: model.text().nullable(),
    events: model.hasMany(() => OcopCertificateEvent, { mappedBy: "certificate" }),
  })
  .cascades({ delete: ["events"] })
  .checks([
    {
      name: "CK_ocop_certificate_stars",
      expression: (columns) => `${columns.stars} between 3 and 5`,
    },
    {
      name: "CK_ocop_certificate_score",
      expression: (columns) => `${columns.score} is null or ${columns.score} between 0 and 100`,
    },
    {
      name: "CK_ocop_certificate_dates",
      expression: (columns) => `${columns.expires_on} > ${columns.issued_on}`,
    },
    {
      name: "CK_ocop_certificate_reason",
      expression: (columns) =>
        `${columns.state} not in ('rejected', 'revoked') or ${columns.reason} is not null`,
    },
  ]);
