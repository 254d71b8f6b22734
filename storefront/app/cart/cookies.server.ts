import { z } from "zod";
import { isSecure, signedCookie } from "../signed-cookie.server";
import { COUNT_COOKIE } from "./count-cookie";

const DAY = 24 * 60 * 60;
const CART_DAYS = 30;
const ORDER_HOURS = 1;

/** The order that this browser has just placed: enough to look it up. */
const PlacedOrder = z.object({ number: z.number().int(), phone: z.string() });
export type PlacedOrder = z.infer<typeof PlacedOrder>;

const cookies = () => ({
  cart: signedCookie("gio", CART_DAYS * DAY),
  order: signedCookie("don", ORDER_HOURS * 3600),
  countAttributes: `Path=/; SameSite=Lax${isSecure() ? "; Secure" : ""}`,
});

/** The id of the browser's cart. */
export async function cartIdOf(request: Request): Promise<string | undefined> {
  const id: unknown = await cookies().cart.parse(request.headers.get("cookie"));
  return typeof id === "string" && /^cart_\w+$/.test(id) ? id : undefined;
}

/** The order that the browser placed within the last hour. */
export async function placedOrderOf(request: Request): Promise<PlacedOrder | undefined> {
  const order: unknown = await cookies().order.parse(request.headers.get("cookie"));
  return PlacedOrder.safeParse(order).data;
}

/** Headers that keep a cart for 30 days, with its number of pieces. */
export async function keepCart(id: string, count: number): Promise<Headers> {
  const { cart, countAttributes } = cookies();
  const headers = new Headers();
  headers.append("Set-Cookie", await cart.serialize(id));
  headers.append(
    "Set-Cookie",
    `${COUNT_COOKIE}=${count}; Max-Age=${CART_DAYS * DAY}; ${countAttributes}`,
  );
  return headers;
}

/** Headers that keep the order that this browser is about, for an hour. */
export async function keepOrder(order: PlacedOrder): Promise<Headers> {
  return new Headers({ "Set-Cookie": await cookies().order.serialize(order) });
}

/** Headers that forget the cart, and keep the order that it became, where it became one. */
export async function forgetCart(order?: PlacedOrder): Promise<Headers> {
  const { cart, order: kept, countAttributes } = cookies();
  const headers = new Headers();
  headers.append("Set-Cookie", await cart.serialize("", { maxAge: 0 }));
  headers.append("Set-Cookie", `${COUNT_COOKIE}=0; Max-Age=0; ${countAttributes}`);
  if (order) headers.append("Set-Cookie", await kept.serialize(order));
  return headers;
}
