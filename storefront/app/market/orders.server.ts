import type { OrderView } from "@nang-gio/marketplace/contract";
import { provinceName } from "../checkout/places.server";
import type { Language } from "../language";
import { type Asked, askBackend } from "./backend.server";

/** The order of a number that was placed with a phone, its province by name. */
export async function lookUpOrder(
  query: { number: number; phone: string },
  language: Language,
): Promise<Asked<OrderView>> {
  const answer = await askBackend<{ order: OrderView }>("/store/orders/lookup", language, {
    query,
  });
  if (!answer.ok) return answer;
  const { order } = answer.body;
  const address = { ...order.address, province: provinceName(order.address.province) };
  return { ok: true, body: { ...order, address } };
}
