import type { MedusaContainer } from "@medusajs/framework/types";
import { claimGuess } from "@nang-gio/access/guesses";
import type { OrderLookupQuery, OrderView } from "../contract";
import { readOrder } from "./find-order";

/**
 * The order of a number that was placed with a phone (in national form), for whoever tells both; wrong pairs are counted.
 * @throws Problem not_found, the same whichever half is wrong; too_many `marketplace.too_many_lookups`.
 */
export async function lookUpOrder(
  container: MedusaContainer,
  { number, phone }: OrderLookupQuery,
): Promise<OrderView> {
  const guessed = [{ key: `number ${number}` }, { key: `phone ${phone}` }];
  const wasRight = await claimGuess(container, guessed, "marketplace.too_many_lookups");
  const order = await readOrder(container, { display_id: number, phone });
  await wasRight();
  return order;
}
