import { model } from "@medusajs/framework/utils";
import { POSTING_KINDS } from "../../../ledger-contract";
import { LedgerEntry } from "./ledger-entry";

/** What one consignment moved between accounts, of one kind, once. The database refuses to change or delete it. */
export const LedgerPosting = model
  .define("ledger_posting", {
    id: model.id({ prefix: "lpost" }).primaryKey(),
    organisation_id: model.text(),
    order_id: model.text().index(),
    consignment_id: model.text(),
    kind: model.enum([...POSTING_KINDS]),
    /** 0 for the first of its kind; corrections count on. */
    revision: model.number(),
    /** When what it tells of happened. */
    occurred_at: model.dateTime(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "posting" }),
  })
  .indexes([
    { on: ["consignment_id", "kind", "revision"], unique: true },
    { on: ["organisation_id", "occurred_at"] },
  ]);
