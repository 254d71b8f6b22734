import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { Consignment, OrderedGoods, ShopperOrderAnswer } from "../../contract";
import { readOrder } from "../../read/find-order";
import { amount } from "../../read/order-records";
import { shopperMay } from "../../rules/shopper-may";

/** An order of a shopper's, with what they may do with each consignment. */
export async function readOwnOrder(
  container: MedusaContainer,
  id: string,
): Promise<ShopperOrderAnswer> {
  const order = await readOrder(container, { id });
  const now = new Date();
  return {
    order,
    may: Object.fromEntries(order.consignments.map((one) => [one.id, shopperMay(one, now)])),
  };
}

/** The one of an id among an order's consignments. @throws Problem not_found `marketplace.consignment_unknown` */
export function consignmentIn(consignments: readonly Consignment[], id: string): Consignment {
  const found = consignments.find((one) => one.id === id);
  if (!found) throw new Problem("not_found", "marketplace.consignment_unknown");
  return found;
}

const Items = z.array(
  z.object({
    variant_id: z.string().nullable(),
    product_title: z.string().nullish(),
    title: z.string(),
    quantity: amount,
    unit_price: amount,
  }),
);

/** What is left in an order, to be ordered again. */
export async function readGoods(container: MedusaContainer, id: string): Promise<OrderedGoods[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    // Medusa adds up how many of a line are left only where all of it is asked for.
    fields: ["items.*"],
    filters: { id },
  });
  return Items.parse(data[0]?.items ?? []).map(({ product_title, title, ...item }) => ({
    ...item,
    title: product_title || title,
  }));
}
