import { model } from "@medusajs/framework/utils";
import { LEDGER_KINDS } from "../../../ledger-contract";
import { LedgerEntry } from "./ledger-entry";

/**
 * What one consignment moved between accounts, of one kind, once; what the market paid for one settlement; or the balance of
 * a duplicate, which goes to the organisation that it was merged into. The database refuses to change or delete it.
 */
export const LedgerPosting = model
  .define("ledger_posting", {
    id: model.id({ prefix: "lpost" }).primaryKey(),
    organisation_id: model.text(),
    order_id: model.text().index().nullable(),
    consignment_id: model.text().nullable(),
    /** Of a payout: the settlement that it pays. */
    settlement_id: model.text().nullable(),
    /** Of a transfer: the succession by which the balance of a duplicate went to the one that it was merged into. */
    transfer_id: model.text().nullable(),
    kind: model.enum([...LEDGER_KINDS]),
    /** 0 for the first of its kind; corrections count on. */
    revision: model.number(),
    /** When what it tells of happened. */
    occurred_at: model.dateTime(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "posting" }),
  })
  .indexes([
    { on: ["consignment_id", "kind", "revision"], unique: true },
    { on: ["organisation_id", "occurred_at"] },
    { on: ["settlement_id"], unique: true, where: "settlement_id is not null" },
    {
      on: ["transfer_id", "organisation_id"],
      unique: true,
      where: "transfer_id is not null",
    },
  ])
  .checks([
    {
      name: "CK_ledger_posting_of",
      expression:
        "(kind = 'payout') = (settlement_id is not null) and (kind = 'transfer') = (transfer_id is not null) and (kind in ('payout', 'transfer')) = (consignment_id is null)",
    },
  ]);
