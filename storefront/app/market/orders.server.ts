import type { OrderView } from "@nang-gio/marketplace/contract";
import { provinceName } from "../checkout/places.server";
import type { Language } from "../language";
import { type Asked, askBackend } from "./backend.server";

/** An order, its province by name. */
export function withProvince(order: OrderView): OrderView {
  const address = { ...order.address, province: provinceName(order.address.province) };
  return { ...order, address };
}

/** The order of a number that was placed with a phone, its province by name. */
export async function lookUpOrder(
  query: { number: number; phone: string },
  language: Language,
): Promise<Asked<OrderView>> {
  const answer = await askBackend<{ order: OrderView }>("/store/orders/lookup", language, {
    query,
  });
  if (!answer.ok) return answer;
  return { ok: true, body: withProvince(answer.body.order) };
}
