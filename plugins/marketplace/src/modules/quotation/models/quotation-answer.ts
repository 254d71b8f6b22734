import { model } from "@medusajs/framework/utils";
import { Quotation } from "./quotation";

/** One answer of the co-operative; all versions stay. Amounts in đồng. */
export const QuotationAnswer = model
  .define("quotation_answer", {
    id: model.id({ prefix: "quotans" }).primaryKey(),
    quotation: model.belongsTo(() => Quotation, { mappedBy: "answers" }),
    version: model.number(),
    /** Of a piece, in the order of the quotation's lines. */
    prices: model.json(),
    delivery_charge: model.number(),
    goods_total: model.number(),
    total: model.number(),
    /** The last day in Vietnam on which it holds. */
    valid_until: model.text(),
    terms: model.text(),
    answered_by: model.text(),
    answered_at: model.dateTime(),
  })
  .indexes([{ on: ["quotation_id", "version"], unique: true }])
  .checks([
    {
      name: "CK_quotation_answer_total",
      expression: (columns) =>
        `${columns.total} = ${columns.goods_total} + ${columns.delivery_charge}`,
    },
  ]);
