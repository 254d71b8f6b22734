import { model } from "@medusajs/framework/utils";

/** Money that staff sent back for an order by hand. */
export const TransferRefund = model
  .define("transfer_refund", {
    id: model.id({ prefix: "trref" }).primaryKey(),
    order_id: model.text().index(),
    /** Made in the browser, so that a second press is known. */
    key: model.text().unique(),
    amount: model.number(),
    reason: model.text(),
    reference: model.text(),
    paid_on: model.text(),
    actor_id: model.text(),
  })
  .checks([
    { name: "CK_transfer_refund_amount", expression: (columns) => `${columns.amount} > 0` },
  ]);
