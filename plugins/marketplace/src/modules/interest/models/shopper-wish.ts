import { model } from "@medusajs/framework/utils";
import { LANGUAGES } from "@nang-gio/access/problem";

/** Goods that a shopper saved, and what of them they asked to be told. */
export const ShopperWish = model
  .define("shopper_wish", {
    id: model.id({ prefix: "wish" }).primaryKey(),
    account_id: model.text(),
    product_id: model.text().index(),
    /** Tell when they cost less than `price`, and when they are back. */
    on_price: model.boolean().default(false),
    on_stock: model.boolean().default(false),
    /** Đồng: what they cost when that was asked for, or last told. */
    price: model.number(),
    /** Whether there were any when they were last looked at. */
    in_stock: model.boolean(),
    /** In which the shopper asked. */
    language: model.enum([...LANGUAGES]),
    /** The message in which a change of them is about to be told. */
    telling: model.text().nullable(),
  })
  .indexes([
    { on: ["account_id", "product_id"], unique: true },
    { on: ["telling"], where: "telling is not null and deleted_at is null" },
  ]);
