import { model } from "@medusajs/framework/utils";
import { CERTIFICATE_STATES, MARK_KINDS } from "../../../contract";
import { Organisation } from "./organisation";
import { ProducerMarkEvent } from "./producer-mark-event";

/**
 * A right or a paper of one producer: a trademark, a licence to use a geographical indication, the code of a growing
 * area, a food-safety certificate.
 */
export const ProducerMark = model
  .define("producer_mark", {
    id: model.id({ prefix: "mark" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "marks" }),
    kind: model.enum([...MARK_KINDS]),
    number: model.text(),
    /** What it is for: the words of the trademark, the indication, the place of the area. */
    name: model.text(),
    issuer: model.text(),
    /** First day on which it holds, `YYYY-MM-DD`. */
    valid_from: model.text(),
    /** First day on which it no longer holds; null where its paper names no end. */
    expires_on: model.text().index().nullable(),
    scan_id: model.text().nullable(),
    /** Products that it is for; empty for all goods of the organisation. */
    product_ids: model.array(),
    state: model.enum([...CERTIFICATE_STATES]),
    revoked_on: model.text().nullable(),
    reason: model.text().nullable(),
    events: model.hasMany(() => ProducerMarkEvent, { mappedBy: "mark" }),
  })
  .cascades({ delete: ["events"] })
  .indexes([{ on: ["organisation_id", "kind", "number"], unique: true }])
  .checks([
    {
      name: "CK_producer_mark_dates",
      expression: (columns) =>
        `${columns.expires_on} is null or ${columns.expires_on} > ${columns.valid_from}`,
    },
    {
      name: "CK_producer_mark_reason",
      expression: (columns) =>
        `${columns.state} not in ('rejected', 'revoked') or ${columns.reason} is not null`,
    },
  ]);
