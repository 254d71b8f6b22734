import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, Problem } from "@nang-gio/access/problem";
import { ordersOf } from "../shopper/own-orders";
import { findShopper } from "../shopper/read/find-shopper";
import type { ShopperScope } from "../shopper/scope";
import type { DataSubject } from "./holder";

/** Who asks for their own data, with the orders of their account brought up to date. @throws Problem `access.unauthenticated` */
export async function dataSubject(
  container: MedusaContainer,
  scope: ShopperScope,
  language: Language,
): Promise<DataSubject> {
  const shopper = await findShopper(container, { id: scope.account_id });
  if (!shopper) throw new Problem("unauthorized", "access.unauthenticated");
  return {
    ...scope,
    email: shopper.email,
    order_ids: await ordersOf(container, scope),
    language,
  };
}
