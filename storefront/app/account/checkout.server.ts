import type { ShopperAddress } from "@nang-gio/marketplace/contract";
import type { Asking } from "../asking.server";
import { readAnyCart, tellProvince } from "../cart/cart.server";
import { CHOSEN_ADDRESS } from "./deliver-to";
import { askAsShopper, findShopper, readAsShopper } from "./shopper.server";

/** What the order form takes from the account of who signed in. */
interface Prefilled {
  addresses: ShopperAddress[];
  email: string;
  /** Of the account, for who has no address yet. */
  name: string;
  phone: string | null;
  /** The address to fill the form with; none where an earlier visit left one in the cart. */
  to?: Pick<ShopperAddress, "name" | "phone" | "province" | "commune" | "detail">;
}

/**
 * The address book of who signed in, and the address that the order form is filled with: the one that the page was
 * asked for (`dia-chi`), else the default where the cart has none. The cart is told its province, on which its fees
 * depend.
 */
export async function prefilled(
  asking: Asking,
  cartId: string | undefined,
): Promise<Prefilled | undefined> {
  const shopper = await findShopper(asking);
  if (!shopper || !cartId) return undefined;
  const [{ addresses }, cart] = await Promise.all([
    readAsShopper<{ addresses: ShopperAddress[] }>(shopper, "/addresses"),
    readAnyCart(cartId, shopper.language),
  ]);
  const { email, name, phone } = shopper.account;
  const person = { addresses, email, name, phone };
  const wanted = new URL(asking.request.url).searchParams.get(CHOSEN_ADDRESS);
  const chosen = addresses.find(({ id }) => id === wanted);
  const to = chosen ?? (cart?.shipping_address?.address_1 ? undefined : addresses[0]);
  if (!to) return person;
  const { province, commune, detail } = to;
  if (cart && cart.shipping_address?.province !== province) {
    await tellProvince(cartId, province, shopper.language);
  }
  return { ...person, to: { name: to.name, phone: to.phone, province, commune, detail } };
}

/** Notes before a cart is ordered that the order is of who signed in. @throws Response with 503 where that can't be noted. */
export async function keepAsOwn(asking: Asking, cartId: string): Promise<void> {
  const shopper = await findShopper(asking);
  if (!shopper) return;
  const { session, language } = shopper;
  const kept = await askAsShopper(session, `/carts/${encodeURIComponent(cartId)}`, language, {
    method: "POST",
    body: {},
  });
  if (!kept.ok) throw new Response(null, { status: 503 });
}
