import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { ordersOf } from "../shopper/own-orders";
import type { ShopperScope } from "../shopper/scope";
import { type BoughtGoods, readBought } from "./own-reviews";

/** Whether somebody of the product's co-operative has the shopper's e-mail or phone. */
const OWN_GOODS = `
  select exists (
    select from listing
      join seller_membership member on member.organisation_id = listing.organisation_id and member."to" is null
       and member.deleted_at is null
      join seller_account person on person.id = member.account_id and person.deleted_at is null
      join customer on customer.id = ? and (customer.email = person.email or customer.phone = person.phone)
     where listing.product_id = ? and listing.deleted_at is null
  ) as own`;

/**
 * The goods of a product that reached a shopper: who has none may not review it, nor may who sells it.
 * @throws Problem forbidden `review.not_bought`, `review.own_goods`
 */
export async function boughtOf(
  container: MedusaContainer,
  scope: ShopperScope,
  product: string,
): Promise<BoughtGoods> {
  const read = async () =>
    (await readBought(container, scope, { product, limit: 1, offset: 0 })).goods[0];
  let goods = await read();
  if (!goods) {
    await ordersOf(container, scope);
    goods = await read();
  }
  if (!goods) throw new Problem("forbidden", "review.not_bought");
  const [found] = await readRows(container, z.object({ own: z.boolean() }), OWN_GOODS, [
    ...[scope.account_id, product],
  ]);
  if (found?.own) throw new Problem("forbidden", "review.own_goods");
  return goods;
}
