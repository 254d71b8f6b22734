import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CONSIGNMENT_STATES, type ShopperOrderRow, type ShopperOrdersQuery } from "../../contract";
import { englishTexts } from "../../read/english-texts";
import { amount } from "../../read/order-records";
import { ordersOf } from "../own-orders";
import type { ShopperScope } from "../scope";

const Orders = z.array(
  z.object({
    id: z.string(),
    display_id: z.number(),
    created_at: z.coerce.date(),
    item_total: amount,
    shipping_total: amount,
  }),
);

const Consignments = z.array(
  z.object({
    order_id: z.string(),
    number: z.string(),
    state: z.enum(CONSIGNMENT_STATES),
    pickup: z.boolean(),
    organisation: z.object({ name: z.string(), name_en: z.string().nullable() }),
    lines: z.array(
      z.object({ product_id: z.string().nullable(), title: z.string(), quantity: amount }),
    ),
  }),
);

const numeric = new Intl.Collator("vi", { numeric: true });

/** A page of a shopper's orders, the newest first, with what is in each and how far it is. */
export async function findOrders(
  container: MedusaContainer,
  scope: ShopperScope,
  { limit, offset }: ShopperOrdersQuery,
): Promise<{ orders: ShopperOrderRow[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const own = await ordersOf(container, scope);
  if (own.length === 0) return { orders: [], count: 0 };
  const { data, metadata } = await query.graph({
    entity: "order",
    fields: ["id", "display_id", "created_at", "item_total", "shipping_total"],
    filters: { id: own },
    pagination: { take: limit, skip: offset, order: { display_id: "DESC" } },
  });
  const orders = Orders.parse(data);
  const { data: parts } = await query.graph({
    entity: "consignment",
    fields: [
      ...["order_id", "number", "state", "pickup", "organisation.name", "organisation.name_en"],
      ...["lines.product_id", "lines.title", "lines.quantity"],
    ],
    filters: { order_id: orders.map(({ id }) => id) },
  });
  const consignments = Consignments.parse(parts).toSorted((a, b) =>
    numeric.compare(a.number, b.number),
  );
  const goods = consignments.flatMap(({ lines }) => lines);
  const english = await englishTexts(container, [
    ...new Set(goods.flatMap(({ product_id }) => product_id ?? [])),
  ]);
  return {
    count: metadata?.count ?? own.length,
    orders: orders.map(({ id, display_id, created_at, item_total, shipping_total }) => ({
      number: display_id,
      placed_at: created_at.toISOString(),
      total: item_total + shipping_total,
      consignments: consignments
        .filter(({ order_id }) => order_id === id)
        .map(({ number, state, pickup, organisation, lines }) => ({
          ...{ number, state, pickup },
          cooperative: organisation,
          goods: lines.map(({ product_id, title, quantity }) => ({
            ...{ title, quantity },
            title_en: english.get(product_id ?? "")?.title ?? null,
          })),
        })),
    })),
  };
}
