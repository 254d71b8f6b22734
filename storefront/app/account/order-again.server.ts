import type { OrderedGoods } from "@nang-gio/marketplace/contract";
import { createCart, findCart, putLine, settleDeliveries } from "../cart/cart.server";
import { cartIdOf, keepCart } from "../cart/cookies.server";
import { countPieces, MAX_QUANTITY } from "../cart/view";
import { type AsShopper, readAsShopper } from "./shopper.server";

/** What became of ordering the same again. */
export interface OrderedAgain {
  /** Kinds of goods that are in the cart now. */
  added: number;
  /** What could not be added, and why, in the reader's language; without a reason it is no longer sold. */
  refused: Array<{ title: string; why: string | null }>;
  /** What costs another price than then, in đồng. */
  repriced: Array<{ title: string; before: number; now: number }>;
}

/** Puts the goods of an order into the browser's cart, one kind after the other, as far as they may be bought. */
export async function orderAgain(
  request: Request,
  shopper: AsShopper,
  number: string,
): Promise<{ again: OrderedAgain; headers: Headers }> {
  const { language } = shopper;
  const { goods } = await readAsShopper<{ goods: OrderedGoods[] }>(
    shopper,
    `/orders/${number}/goods`,
  );
  let cart = (await findCart(await cartIdOf(request), language)) ?? (await createCart(language));
  const again: OrderedAgain = { added: 0, refused: [], repriced: [] };
  for (const { variant_id, title, quantity, unit_price } of goods) {
    const pieces = Math.min(quantity, MAX_QUANTITY);
    const added =
      variant_id && pieces > 0 ? await putLine(cart.id, variant_id, pieces, language) : null;
    if (!added?.ok) {
      again.refused.push({ title, why: added ? added.message : null });
      continue;
    }
    cart = added.body.cart;
    again.added += 1;
    const now = cart.items.find((line) => line.variant_id === variant_id)?.unit_price;
    if (now !== undefined && now !== unit_price) {
      again.repriced.push({ title, before: unit_price, now });
    }
  }
  if (again.added > 0) await settleDeliveries(cart.id, language);
  return { again, headers: await keepCart(cart.id, countPieces(cart.items)) };
}
