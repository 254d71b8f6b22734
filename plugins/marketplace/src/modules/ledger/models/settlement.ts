import { model } from "@medusajs/framework/utils";
import { SETTLEMENT_STATES } from "../../../settlement-contract";
import { SettlementEvent } from "./settlement-event";

/**
 * What is settled with a co-operative for a period of whole days in Vietnam, `[period_from, period_to)`; amounts are whole
 * đồng in `bigint` columns. The entries that it settles are in the table `settlement_posting`, each posting in one
 * settlement at most. The database sees to it that `change` is their sum, that `opening` is what the one before it left,
 * and that what is paid changes no more.
 */
export const Settlement = model
  .define("settlement", {
    id: model.id({ prefix: "settle" }).primaryKey(),
    number: model.autoincrement(),
    organisation_id: model.text(),
    /** 1 for the first of an organisation. */
    sequence: model.number(),
    period_from: model.text(),
    period_to: model.text(),
    consignments: model.number(),
    opening: model.number(),
    change: model.number(),
    payout: model.number(),
    state: model.enum([...SETTLEMENT_STATES]),
    /** Counts its changes, so that nobody decides on what they have not seen. */
    revision: model.number(),
    /** The account to be paid to, as it stood when it was approved. */
    bank_bin: model.text().nullable(),
    account_number: model.text().nullable(),
    holder: model.text().nullable(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** The day of the transfer and the bank's number of it. */
    paid_on: model.text().nullable(),
    transfer_reference: model.text().nullable(),
    paid_by: model.text().nullable(),
    events: model.hasMany(() => SettlementEvent, { mappedBy: "settlement" }),
  })
  .indexes([
    { on: ["organisation_id", "sequence"], unique: true },
    { on: ["number"], unique: true },
    { on: ["state"] },
  ])
  .checks([
    { name: "CK_settlement_period", expression: "period_to > period_from" },
    { name: "CK_settlement_payout", expression: "payout = greatest(opening + change, 0)" },
    { name: "CK_settlement_opening", expression: "opening <= 0" },
    { name: "CK_settlement_approved", expression: "(state = 'draft') = (approved_at is null)" },
    {
      name: "CK_settlement_account",
      expression:
        "(state = 'draft' and account_number is null) or (state <> 'draft' and (payout = 0 or account_number is not null))",
    },
    {
      name: "CK_settlement_paid",
      expression:
        "(state = 'paid') = (paid_on is not null and transfer_reference is not null) and (state <> 'paid' or payout > 0)",
    },
  ]);
