import { model } from "@medusajs/framework/utils";
import { PREPAID_WAYS } from "../../../provider-ids";
import { PREPAYMENT_FAULTS } from "../../../rules/prepayment-balance";

/** An order that is prepaid: until when it waits, and how it stands with the money. Amounts are whole đồng. */
export const AwaitedPayment = model
  .define("awaited_payment", {
    id: model.id({ prefix: "awtr" }).primaryKey(),
    order_id: model.text().unique(),
    way: model.enum([...PREPAID_WAYS]).default("transfer"),
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
    fault: model.enum([...PREPAYMENT_FAULTS]).nullable(),
  })
  .indexes([{ on: ["paid_at", "expired_at", "expires_at"] }, { on: ["balance"] }]);
