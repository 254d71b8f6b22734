import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ConsignmentEventKind, ConsignmentParcel } from "../contract";
import { amount } from "./order-records";

const moment = z.coerce
  .date()
  .nullish()
  .transform((date) => date?.toISOString() ?? null);

const Fulfilment = z.object({
  id: z.string(),
  canceled_at: moment,
  packed_at: moment,
  shipped_at: moment,
  delivered_at: moment,
  metadata: z.object({ carrier: z.string().nullish() }).nullish(),
  items: z.array(z.object({ line_item_id: z.string().nullable(), quantity: amount })).nullish(),
  labels: z.array(z.object({ tracking_number: z.string().nullish() })).nullish(),
});

const Orders = z.array(
  z.object({ id: z.string(), fulfillments: z.array(Fulfilment.nullable()).nullish() }),
);

/** A consignment, as far as its parcels are known by it. */
interface Sender {
  order_id: string;
  fulfillment_id: string | null;
  carrier: string | null;
  lines: ReadonlyArray<{ line_item_id: string }>;
  events: ReadonlyArray<{ kind: ConsignmentEventKind; facts: object | null; created_at: Date }>;
}

/** When which parcels came back: Medusa keeps of a fulfilment that it left, not that nobody took it. */
function backAt({ events }: Pick<Sender, "events">): Map<string, string> {
  return new Map(
    events.flatMap(({ kind, facts, created_at }) =>
      kind === "part_came_back" && facts && "parcel_id" in facts
        ? [[String(facts.parcel_id), created_at.toISOString()] as const]
        : [],
    ),
  );
}

/**
 * The parcels of a consignment, oldest first: Medusa's fulfilments of its lines that were not cancelled. Each piece of
 * the market's goods is one piece of stock.
 */
export async function readParcels(
  container: MedusaContainer,
  { order_id, fulfillment_id, carrier, lines, events }: Sender,
): Promise<ConsignmentParcel[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "fulfillments.id",
      "fulfillments.canceled_at",
      "fulfillments.packed_at",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.metadata",
      "fulfillments.items.line_item_id",
      "fulfillments.items.quantity",
      "fulfillments.labels.tracking_number",
    ],
    filters: { id: order_id },
  });
  const back = backAt({ events });
  const own = new Set(lines.map(({ line_item_id }) => line_item_id));
  return (Orders.parse(data)[0]?.fulfillments ?? [])
    .flatMap((one) => (one && !one.canceled_at ? [one] : []))
    .flatMap(({ id, items, labels, metadata, packed_at, shipped_at, delivered_at }) => {
      const inside = (items ?? []).flatMap(({ line_item_id, quantity }) =>
        line_item_id && own.has(line_item_id) ? [{ line_item_id, quantity }] : [],
      );
      if (inside.length === 0) return [];
      const parcel: ConsignmentParcel = {
        id,
        lines: inside,
        carrier: metadata?.carrier ?? (id === fulfillment_id ? carrier : null),
        tracking_number: labels?.find((label) => label.tracking_number)?.tracking_number ?? null,
        packed_at,
        shipped_at,
        delivered_at,
        came_back_at: back.get(id) ?? null,
      };
      return [parcel];
    })
    .toSorted((a, b) => (a.packed_at ?? "").localeCompare(b.packed_at ?? ""));
}
