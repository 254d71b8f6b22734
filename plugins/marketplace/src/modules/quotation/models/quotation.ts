import { model } from "@medusajs/framework/utils";
import { BUYER_KINDS, QUOTATION_STATES } from "../../../quotations-contract";
import { QuotationAnswer } from "./quotation-answer";
import { QuotationEvent } from "./quotation-event";

/** What a buyer asks one co-operative to offer. Of a buyer who was forgotten, account, firm and words are empty. */
export const Quotation = model
  .define("quotation", {
    id: model.id({ prefix: "quot" }).primaryKey(),
    number: model.autoincrement(),
    account_id: model.text().nullable(),
    /** Made with the buyer's form. */
    key: model.text(),
    organisation_id: model.text(),
    /** As of the last change; an answer whose day has passed is expired also before anything says so. */
    state: model.enum([...QUOTATION_STATES]),
    /** Counts changes. */
    revision: model.number().default(0),
    /** What is asked for, as it was called and cost then. */
    lines: model.json(),
    firm: model.text(),
    tax_number: model.text().nullable(),
    country: model.text(),
    buyer_kind: model.enum([...BUYER_KINDS]),
    deliver_to: model.text(),
    deliver_by: model.text().nullable(),
    note: model.text().nullable(),
    /** In which the buyer is told. */
    language: model.text(),
    asked_at: model.dateTime(),
    moved_at: model.dateTime(),
    /** Of the answer that counts now. */
    version: model.number().default(0),
    valid_until: model.text().nullable(),
    total: model.number().nullable(),
    /** The one cart of which it may become an order, and that order. */
    cart_id: model.text().nullable(),
    order_id: model.text().nullable(),
    answers: model.hasMany(() => QuotationAnswer, { mappedBy: "quotation" }),
    events: model.hasMany(() => QuotationEvent, { mappedBy: "quotation" }),
  })
  .cascades({ delete: ["answers", "events"] })
  .indexes([
    { on: ["account_id", "key"], unique: true },
    { on: ["order_id"], unique: true, where: "order_id is not null" },
    { on: ["cart_id"], where: "cart_id is not null" },
    { on: ["organisation_id", "state", "moved_at"] },
    { on: ["asked_at"] },
    { on: ["moved_at"] },
    { on: ["state", "valid_until"] },
  ])
  .checks([
    {
      name: "CK_quotation_ordered",
      expression: (columns) =>
        `(${columns.state} = 'accepted') = (${columns.order_id} is not null)`,
    },
  ]);
