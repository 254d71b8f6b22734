import { model } from "@medusajs/framework/utils";
import { ATTEMPT_STATES } from "../../../contract";

/** A shopper's try to pay an order by VNPay, and what VNPay told of it. Amounts are whole đồng. */
export const VnpayAttempt = model
  .define("vnpay_attempt", {
    id: model.id({ prefix: "vnp" }).primaryKey(),
    order_id: model.text().index(),
    /** Our number of it at VNPay (`vnp_TxnRef`). */
    txn_ref: model.text().unique(),
    amount: model.number(),
    /** When it was signed (`vnp_CreateDate`), and until when VNPay takes it. */
    asked_at: model.dateTime(),
    expires_at: model.dateTime(),
    state: model.enum([...ATTEMPT_STATES]).default("open"),
    /** VNPay's codes of it, and VNPay's own number (`vnp_TransactionNo`). */
    response_code: model.text().nullable(),
    transaction_status: model.text().nullable(),
    transaction_no: model.text().nullable(),
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "expires_at"] }])
  .checks([{ name: "CK_vnpay_attempt_amount", expression: (columns) => `${columns.amount} > 0` }]);
