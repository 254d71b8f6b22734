import { model } from "@medusajs/framework/utils";
import { QUOTATION_EVENTS, QUOTATION_SIDES } from "../../../quotations-contract";
import { Quotation } from "./quotation";

/** What happened to a quotation, once for each of its revisions. */
export const QuotationEvent = model
  .define("quotation_event", {
    id: model.id({ prefix: "quotev" }).primaryKey(),
    quotation: model.belongsTo(() => Quotation, { mappedBy: "events" }),
    revision: model.number(),
    kind: model.enum([...QUOTATION_EVENTS]),
    side: model.enum([...QUOTATION_SIDES]),
    actor_id: model.text().nullable(),
    note: model.text().nullable(),
    /** Of an answer. */
    version: model.number().nullable(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["quotation_id", "revision"], unique: true }]);
