import { model } from "@medusajs/framework/utils";
import { PROMOTION_KINDS } from "../../../promotions-contract";

/**
 * A reduction that a co-operative gives on its own goods for a time. Without a code it is a price list of Medusa's,
 * with a code a promotion of Medusa's; both are kept in line with what stands here.
 */
export const GoodsPromotion = model
  .define("goods_promotion", {
    id: model.id({ prefix: "gpromo" }).primaryKey(),
    organisation_id: model.text().index(),
    /** Made in the browser, so that a form that is sent twice is one. */
    key: model.text(),
    name: model.text(),
    kind: model.enum([...PROMOTION_KINDS]),
    /** Per cent, or đồng off each piece. */
    value: model.number(),
    /** `string[]`; null: all goods of the co-operative, also those that are added later. */
    product_ids: model.json().nullable(),
    /** What shoppers type; null: it holds for everyone. */
    code: model.text().nullable(),
    /** In how many orders it may be used. */
    uses_limit: model.number().nullable(),
    begins_at: model.dateTime(),
    /** The first moment at which it no longer holds; null: until it is ended. */
    ends_at: model.dateTime().nullable(),
    paused: model.boolean().default(false),
    /** Rises with each change. */
    revision: model.number().default(1),
    /** Medusa's price list, or its promotion. */
    price_list_id: model.text().nullable(),
    promotion_id: model.text().nullable(),
  })
  .indexes([
    { on: ["organisation_id", "key"], unique: true },
    { on: ["code"], unique: true, where: "code is not null" },
  ]);
