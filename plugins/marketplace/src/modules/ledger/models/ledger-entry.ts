import { model } from "@medusajs/framework/utils";
import { LEDGER_ACCOUNTS } from "../../../ledger-contract";
import { LedgerPosting } from "./ledger-posting";

/**
 * One line of a posting. Amounts are whole đồng in `bigint` columns: a credit (what the market owes an account more) is
 * positive, a debit negative; those of a posting sum to nothing, which the database sees to.
 */
export const LedgerEntry = model.define("ledger_entry", {
  id: model.id({ prefix: "lent" }).primaryKey(),
  posting: model.belongsTo(() => LedgerPosting, { mappedBy: "entries" }),
  account: model.enum([...LEDGER_ACCOUNTS]),
  amount: model.number(),
  line_item_id: model.text().nullable(),
  /** Of a charge: what it was worked out on, at which rate in basis points, by which commission rule. */
  base: model.number().nullable(),
  rate_bp: model.number().nullable(),
  rule_id: model.text().nullable(),
});
