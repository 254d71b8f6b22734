import { model } from "@medusajs/framework/utils";
import { REFUND_STATES } from "../../../contract";

/** Money that went back for an order: sent by staff, or by VNPay or Stripe as they asked it. */
export const PrepaymentRefund = model
  .define("prepayment_refund", {
    id: model.id({ prefix: "trref" }).primaryKey(),
    order_id: model.text().index(),
    /** Made in the browser, so that a second press is known. */
    key: model.text().unique(),
    amount: model.number(),
    reason: model.text(),
    reference: model.text(),
    paid_on: model.text(),
    actor_id: model.text(),
    /** Of one by VNPay or Stripe: which payment it is of; `asked` until they have said that they do it. */
    txn_ref: model.text().nullable(),
    state: model.enum([...REFUND_STATES]).default("done"),
  })
  .checks([
    { name: "CK_prepayment_refund_amount", expression: (columns) => `${columns.amount} > 0` },
  ]);
