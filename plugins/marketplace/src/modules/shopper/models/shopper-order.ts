import { model } from "@medusajs/framework/utils";
import { ORDER_PROOFS } from "../../../shopper-contract";

/**
 * That an order is shown in a shopper's account, and by which proof. One that was placed there is known by its cart
 * before it is an order. Medusa's own `customer_id` says less: it is that of whoever has the e-mail that was typed.
 */
export const ShopperOrder = model
  .define("shopper_order", {
    id: model.id({ prefix: "shoporder" }).primaryKey(),
    account_id: model.text().index(),
    cart_id: model.text().unique().nullable(),
    order_id: model.text().unique().nullable(),
    proof: model.enum([...ORDER_PROOFS]),
  })
  .checks([
    {
      name: "CK_shopper_order_of",
      expression: (columns) => `${columns.cart_id} is not null or ${columns.order_id} is not null`,
    },
  ]);
