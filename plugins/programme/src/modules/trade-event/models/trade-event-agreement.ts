import { model } from "@medusajs/framework/utils";
import { AGREEMENT_KINDS, AGREEMENT_STATES } from "../../../vocabulary";
import { TradeEvent } from "./trade-event";

/**
 * A memorandum or contract that an organisation and a buyer signed at an event or after it. The value is in the smallest unit
 * of its currency, in a `bigint` column; `null` where none was agreed.
 */
export const TradeEventAgreement = model
  .define("trade_event_agreement", {
    id: model.id({ prefix: "tevagr" }).primaryKey(),
    event: model.belongsTo(() => TradeEvent, { mappedBy: "agreements" }),
    organisation_id: model.text(),
    buyer_id: model.text(),
    kind: model.enum([...AGREEMENT_KINDS]),
    number: model.text(),
    signed_on: model.text(),
    ends_on: model.text().nullable(),
    value: model.number().nullable(),
    currency: model.text(),
    state: model.enum([...AGREEMENT_STATES]),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_trade_event_agreement_number_unique",
      on: ["event_id", "organisation_id", "kind", "number"],
      unique: true,
      where: "cancelled_at is null",
    },
    { on: ["signed_on"] },
    { on: ["organisation_id"] },
  ])
  .checks([
    {
      name: "CK_trade_event_agreement_value",
      expression: (columns) => `${columns.value} is null or ${columns.value} >= 0`,
    },
  ]);
