import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { findProvince } from "@nang-gio/vietnam/places";
import { z } from "zod";
import type { LotBuyer, LotBuyers } from "../contract";
import { PACKED_LOTS_MODULE } from "../modules/packed-lots";
import type { PackedLotsService } from "../modules/packed-lots/service";
import { recipientOf, ShippingAddress } from "../read/order-records";

const Consignments = z.array(
  z.object({
    id: z.string(),
    number: z.string(),
    state: z.string(),
    placed_at: z.coerce.date(),
    lines: z.array(z.object({ line_item_id: z.string(), title: z.string() })),
    order: z.object({ shipping_address: ShippingAddress }).nullish(),
  }),
);

/** Whom a lot went to: each consignment that pieces of it were packed for, the newest order first. */
export async function lotBuyers(container: MedusaContainer, lot_id: string): Promise<LotBuyers> {
  const packed = await container
    .resolve<PackedLotsService>(PACKED_LOTS_MODULE)
    .listPackedLots({ lot_id }, { take: null });
  if (packed.length === 0) return { buyers: [], count: 0 };
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "consignment",
    fields: [
      ...["id", "number", "state", "placed_at", "lines.line_item_id", "lines.title"],
      "order.shipping_address.*",
    ],
    filters: { id: [...new Set(packed.map(({ consignment_id }) => consignment_id))] },
  });
  const consignments = new Map(Consignments.parse(data).map((one) => [one.id, one]));
  const buyers = packed
    .flatMap(({ consignment_id, line_item_id, quantity }): LotBuyer[] => {
      const consignment = consignments.get(consignment_id);
      if (!consignment) return [];
      const address = consignment.order?.shipping_address ?? null;
      const line = consignment.lines.find((one) => one.line_item_id === line_item_id);
      return [
        {
          consignment_id,
          consignment_number: consignment.number,
          state: consignment.state,
          placed_at: consignment.placed_at.toISOString(),
          recipient: recipientOf(address),
          phone: address?.phone ?? "",
          address: [
            address?.address_1,
            address?.city,
            findProvince(address?.province ?? "")?.name ?? address?.province,
          ]
            .filter(Boolean)
            .join(", "),
          product: line?.title ?? "",
          quantity,
        },
      ];
    })
    .sort((a, b) => b.placed_at.localeCompare(a.placed_at));
  return { buyers, count: buyers.length };
}
