import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { amount } from "../../read/order-records";
import { shrunkAdjustment } from "../../rules/shrunk-adjustments";
import type { MovedConsignment } from "./move-consignment";
import { readParcel } from "./parcel";

/** What is taken out of an order. */
export interface TakeOut {
  /** All of it. */
  order: boolean;
  /** Lines with the pieces that are left of them. */
  items: Array<{ id: string; quantity: number }>;
  /** Of a line that loses pieces: how many of it are still to be sent. */
  reserved: { line_item_id: string; quantity: number } | null;
  /** Discounts that shrink with their line. */
  adjustments: Array<{ reference_id: string; adjustments: object[] }>;
  shipping_method_ids: string[];
}

const Adjustment = z.object({
  amount,
  code: z.string().nullish(),
  promotion_id: z.string().nullish(),
  description: z.string().nullish(),
  is_tax_inclusive: z.boolean().nullish(),
});

async function shrunkDiscounts(
  container: MedusaContainer,
  order_id: string,
  { id, quantity: left }: TakeOut["items"][number],
): Promise<TakeOut["adjustments"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.*", "items.adjustments.*"],
    filters: { id: order_id },
  });
  const item = z
    .array(
      z.object({ id: z.string(), quantity: amount, adjustments: z.array(Adjustment).nullish() }),
    )
    .parse(data[0]?.items ?? [])
    .find((one) => one.id === id);
  if (!item?.adjustments?.length) return [];
  const adjustments = item.adjustments.map((one) => ({
    ...one,
    amount: shrunkAdjustment(one.amount, item.quantity, left),
  }));
  return [{ reference_id: id, adjustments }];
}

interface Asked {
  moved: MovedConsignment;
  line_item_id?: string;
  quantity?: number;
}

/** Reads what must leave the order for what was cancelled of a consignment. */
export const takeOutStep = createStep(
  "take-out",
  async ({ moved, line_item_id, quantity = 0 }: Asked, { container }) => {
    const parcel = await readParcel(container, moved);
    if (moved.state === "cancelled" || !line_item_id) {
      const out: TakeOut = {
        order: parcel.last,
        items: parcel.ordered.map(({ id }) => ({ id, quantity: 0 })),
        reserved: null,
        adjustments: [],
        shipping_method_ids: parcel.shipping_method_ids,
      };
      return new StepResponse(out);
    }
    const ordered = parcel.ordered.find(({ id }) => id === line_item_id)?.quantity ?? 0;
    const item = { id: line_item_id, quantity: ordered - quantity };
    const out: TakeOut = {
      order: false,
      items: [item],
      reserved: {
        line_item_id,
        quantity: (parcel.items.find(({ id }) => id === line_item_id)?.quantity ?? 0) - quantity,
      },
      adjustments: item.quantity > 0 ? await shrunkDiscounts(container, moved.order_id, item) : [],
      // Nothing of it has arrived or will: its delivery goes with its last pieces.
      shipping_method_ids: moved.state === "undelivered" ? parcel.shipping_method_ids : [],
    };
    return new StepResponse(out);
  },
);
