import { model } from "@medusajs/framework/utils";
import { MATCHERS, TRANSACTION_SOURCES, TRANSACTION_STATES } from "../../../contract";

/** Money that came to the market's account, as the bank tells it, once. Amounts are whole đồng. */
export const BankTransaction = model
  .define("bank_transaction", {
    id: model.id({ prefix: "btx" }).primaryKey(),
    source: model.enum([...TRANSACTION_SOURCES]),
    account: model.text(),
    /** The bank's own number of it. */
    reference: model.text(),
    /** What the other source calls the same money. */
    other_reference: model.text().nullable(),
    occurred_at: model.dateTime(),
    amount: model.number(),
    content: model.text(),
    payer: model.text().nullable(),
    state: model.enum([...TRANSACTION_STATES]).default("unmatched"),
    order_id: model.text().index().nullable(),
    matched_by: model.enum([...MATCHERS]).nullable(),
    /** Of one that was sent back: why, by which number of the bank, on which day. */
    reason: model.text().nullable(),
    return_reference: model.text().nullable(),
    returned_on: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["account", "reference"], unique: true }, { on: ["state", "occurred_at"] }])
  .checks([
    { name: "CK_bank_transaction_amount", expression: (columns) => `${columns.amount} > 0` },
    {
      name: "CK_bank_transaction_matched",
      expression: (columns) => `(${columns.state} = 'matched') = (${columns.order_id} is not null)`,
    },
  ]);
