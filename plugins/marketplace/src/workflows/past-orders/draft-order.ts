import type { CreateOrderDTO } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { addDays, dateInVietnam, startOfDayInVietnam } from "@nang-gio/vietnam";
import { type ConsignmentState, type PastOrder, UNSOLD_STATES } from "../../contract";
import type { OrderLineFact, OrderShippingFact } from "../../rules/split-order";
import type { MarketFacts, Seller } from "./market-facts";

/** A past order as Medusa takes it, with who sold each line and sent each parcel. */
export interface OrderDraft {
  past: PastOrder;
  placed_at: Date;
  input: CreateOrderDTO & { id: string };
  lines: OrderLineFact[];
  shipping: OrderShippingFact[];
  total: number;
  /** Paid on delivery, in đồng. */
  paid: number;
}

/** When a past order was placed: that many days before now's day in Vietnam, never after now. */
export function placedAt({ days_ago, time }: PastOrder, now: Date): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const day = startOfDayInVietnam(addDays(dateInVietnam(now), -days_ago));
  return new Date(Math.min(day.getTime() + (hours * 60 + minutes) * 60_000, now.getTime()));
}

function statusOf({ consignments }: PastOrder): "canceled" | "completed" | "pending" {
  if (consignments.every(({ state }) => state === "cancelled")) return "canceled";
  const over: readonly ConsignmentState[] = ["delivered", ...UNSOLD_STATES];
  return consignments.every(({ state }) => over.includes(state)) ? "completed" : "pending";
}

function unknown(value: string): Problem {
  return new Problem("invalid_data", "marketplace.unknown_reference", { params: { value } });
}

function sellerOf(market: MarketFacts, handle: string): Seller {
  const seller = market.sellers.get(handle);
  if (!seller) throw unknown(handle);
  return seller;
}

function draftLines(past: PastOrder, market: MarketFacts): OrderLineFact[] {
  const sellers = new Set(past.consignments.map((part) => sellerOf(market, part.cooperative).id));
  return past.lines.map(({ sku, quantity, unit_price }) => {
    const variant = market.variants.get(sku);
    if (!variant || !sellers.has(variant.organisation_id)) throw unknown(sku);
    const total = unit_price * quantity;
    return {
      line_item_id: generateEntityId(undefined, "ordli"),
      organisation_id: variant.organisation_id,
      product_id: variant.product.id,
      title: variant.product.title,
      variant_title: variant.title,
      thumbnail: variant.product.thumbnail,
      quantity,
      unit_price,
      subtotal: total,
      total,
    };
  });
}

function itemInput(line: OrderLineFact, sku: string, market: MarketFacts) {
  const variant = market.variants.get(sku);
  return {
    id: line.line_item_id,
    title: line.title,
    subtitle: line.variant_title ?? undefined,
    thumbnail: line.thumbnail ?? undefined,
    quantity: line.quantity,
    unit_price: line.unit_price,
    is_tax_inclusive: true,
    requires_shipping: true,
    product_id: line.product_id ?? undefined,
    product_title: line.title,
    product_handle: variant?.product.handle,
    variant_id: variant?.id,
    variant_sku: sku,
    variant_title: variant?.title,
  };
}

function addressInput({ shopper, phone, address }: PastOrder) {
  const [family_name = shopper, ...rest] = shopper.split(" ");
  return {
    first_name: rest.join(" "),
    last_name: family_name,
    phone,
    address_1: address.detail,
    city: address.commune,
    province: address.province_code,
    country_code: "vn",
    metadata: { province_code: address.province_code, commune_code: address.commune_code },
  };
}

function paidOf(past: PastOrder, lines: readonly OrderLineFact[], market: MarketFacts): number {
  return past.consignments
    .filter(({ state }) => state === "delivered")
    .reduce((sum, { cooperative, shipping_price }) => {
      const { id } = sellerOf(market, cooperative);
      const own = lines.filter(({ organisation_id }) => organisation_id === id);
      return sum + shipping_price + own.reduce((goods, { total }) => goods + total, 0);
    }, 0);
}

/**
 * Makes of a past order what Medusa's order module takes. Nothing is reserved or taken from stock: the goods
 * have left long ago.
 * @throws Problem `marketplace.unknown_reference` for a SKU or organisation that the market has not, or that
 * is not the other's.
 */
export function draftOrder(past: PastOrder, market: MarketFacts, now: Date): OrderDraft {
  const placed_at = placedAt(past, now);
  const lines = draftLines(past, market);
  const methods = past.consignments.map(({ cooperative, shipping, shipping_price }) => {
    const { id, options } = sellerOf(market, cooperative);
    const pickup = shipping === "pickup";
    const option = options.get(pickup ? "pickup" : "home");
    if (!option) throw unknown(cooperative);
    const { name, id: option_id } = option;
    return { organisation_id: id, name, total: shipping_price, pickup, option_id };
  });
  const status = statusOf(past);
  const total = [...lines, ...methods].reduce((sum, part) => sum + part.total, 0);
  const paid = paidOf(past, lines, market);
  const dates = { created_at: placed_at, updated_at: placed_at };
  const input = {
    ...dates,
    id: generateEntityId(undefined, "order"),
    region_id: market.region_id,
    sales_channel_id: market.sales_channel_id,
    currency_code: "vnd",
    email: past.email,
    status,
    ...(status === "canceled" ? { canceled_at: placed_at } : {}),
    no_notification: true,
    metadata: { past_order_key: past.key },
    shipping_address: addressInput(past),
    billing_address: addressInput(past),
    items: past.lines.flatMap(({ sku }, index) => {
      const line = lines[index];
      return line ? [itemInput(line, sku, market)] : [];
    }),
    shipping_methods: methods.map((method) => ({
      name: method.name,
      amount: method.total,
      is_tax_inclusive: true,
      shipping_option_id: method.option_id,
    })),
    transactions: paid > 0 ? [{ amount: paid, currency_code: "vnd", reference: "capture" }] : [],
  };
  const shipping = methods.map(({ option_id: _option, ...method }) => method);
  return { past, placed_at, input, lines, shipping, total, paid };
}
