import { model } from "@medusajs/framework/utils";
import { TRANSFER_FAULTS } from "../../../rules/transfer-balance";

/** An order that is paid by transfer: until when it waits, and how it stands with the bank. Amounts are whole đồng. */
export const AwaitedTransfer = model
  .define("awaited_transfer", {
    id: model.id({ prefix: "awtr" }).primaryKey(),
    order_id: model.text().unique(),
    /** The order's number, which the transfer's code names. */
    number: model.number().unique(),
    expires_at: model.dateTime(),
    /** When the whole of it was here. */
    paid_at: model.dateTime().nullable(),
    /** When the market cancelled the order, as nobody had paid it. */
    expired_at: model.dateTime().nullable(),
    /** What is not owed any more though Medusa keeps it in the order's total: a delivery that is given back. */
    waived: model.number().default(0),
    received: model.number().default(0),
    returned: model.number().default(0),
    /** What the market holds too much (to be paid back); negative: what is still to come. */
    balance: model.number().default(0),
    fault: model.enum([...TRANSFER_FAULTS]).nullable(),
  })
  .indexes([{ on: ["paid_at", "expired_at", "expires_at"] }, { on: ["balance"] }]);
