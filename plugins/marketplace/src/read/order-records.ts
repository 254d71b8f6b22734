import { z } from "zod";
import {
  CONSIGNMENT_EVENT_KINDS,
  CONSIGNMENT_STATES,
  type ConsignmentEventFacts,
} from "../contract";

/** An amount in đồng, or a number of pieces. */
export const amount = z.coerce.number().int();

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");

/** Where an order goes, as Medusa keeps it; what is missing is empty. */
export const ShippingAddress = z
  .object({
    first_name: text,
    last_name: text,
    phone: text,
    address_1: text,
    city: text,
    province: text,
  })
  .nullable();
type ShippingAddress = z.infer<typeof ShippingAddress>;

/** A recipient's name, family name first. */
export function recipientOf(address: ShippingAddress): string {
  return [address?.last_name, address?.first_name].filter(Boolean).join(" ");
}

/** A line of a consignment's record. */
export const LineRecord = z.object({
  line_item_id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: amount,
  unit_price: amount,
  subtotal: amount,
  total: amount,
});

/** What happened to a consignment. */
export const EventRecord = z.object({
  kind: z.enum(CONSIGNMENT_EVENT_KINDS),
  note: z.string().nullable(),
  created_at: z.coerce.date(),
  facts: z
    .custom<ConsignmentEventFacts>((value) => value === null || typeof value === "object")
    .nullable()
    .transform((facts) => facts ?? {}),
});

/** A consignment's record with its lines. */
export const ConsignmentRecord = z.object({
  id: z.string(),
  order_id: z.string(),
  number: z.string(),
  state: z.enum(CONSIGNMENT_STATES),
  revision: amount,
  shipping_method: z.string(),
  pickup: z.boolean(),
  dispatch_by: z.string().nullable(),
  carrier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  goods_total: amount,
  shipping_total: amount,
  total: amount,
  lines: z.array(LineRecord),
});
