import type { BodyRule } from "@nang-gio/access/problem";
import { z } from "zod";
import { MAX_PRICE, MAX_STOCK } from "../contract";

const some = <Part extends z.ZodType>(part: Part) => z.array(part).optional();
const batch = <Part extends z.ZodType>(part: Part) =>
  z.looseObject({ create: some(part), update: some(part) });

const pieces = z.number().int().min(0).max(MAX_STOCK).optional();
const Level = z.looseObject({ stocked_quantity: pieces, incoming_quantity: pieces });

const price = (least: number) =>
  z.looseObject({ amount: z.number().int().min(least).max(MAX_PRICE).optional() });
/** A parcel may cost nothing, goods may not. */
const Price = price(1);
const ShippingOption = z.looseObject({ prices: some(price(0)) });
const Variant = z.looseObject({ prices: some(Price) });
const Product = z.looseObject({ variants: some(Variant) });

/** What staff charge by hand for goods or a parcel. */
const byHand = z.number().int().min(0).max(MAX_PRICE).nullish();
const Charged = z.looseObject({ unit_price: byHand, amount: byHand, custom_amount: byHand });
const ChangedOrder = z.looseObject({
  unit_price: byHand,
  custom_amount: byHand,
  items: some(Charged),
  shipping_methods: some(Charged),
});

/**
 * How a promotion lowers prices. Medusa does not round what a percentage or a share of the order's discount comes
 * to, and the đồng has no parts: nobody could pay such an order.
 */
const discount = (isNew: boolean) =>
  z
    .looseObject({
      type: z.string().optional(),
      value: z.number().optional(),
      allocation: z.string().optional(),
    })
    .superRefine(({ type, value, allocation }, context) => {
      const refuse = (field: string, code: string) =>
        context.addIssue({
          code: "custom",
          path: [field],
          params: { code: `marketplace.${code}` },
        });
      const isWhole = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_PRICE;
      if (type === "percentage" && value !== 100) refuse("type", "discount_whole");
      else if (value !== undefined && type === undefined) refuse("type", "discount_whole");
      else if (value !== undefined && !isWhole) refuse("value", "discount_whole");
      if (allocation === "across" || (isNew && allocation === undefined)) {
        refuse("allocation", "discount_each");
      }
    });
const promotion = (isNew: boolean) =>
  z.looseObject({ application_method: discount(isNew).optional() });

/**
 * Prices are whole đồng and stocks whole pieces, also where staff write them on Medusa's own routes, which
 * take any number that JSON can hold.
 */
export const STAFF_NUMBERS: readonly BodyRule[] = [
  { path: /^\/admin\/products$/, schema: Product },
  { path: /^\/admin\/products\/batch$/, schema: batch(Product) },
  { path: /^\/admin\/products\/[^/]+\/variants\/batch$/, schema: batch(Variant) },
  { path: /^\/admin\/products\/[^/]+\/variants(\/[^/]+)?$/, schema: Variant },
  { path: /^\/admin\/products\/[^/]+$/, schema: Product },
  { path: /^\/admin\/price-lists\/[^/]+\/prices\/batch$/, schema: batch(Price) },
  { path: /^\/admin\/price-lists(\/[^/]+)?$/, schema: Variant },
  { path: /^\/admin\/inventory-items\/location-levels\/batch$/, schema: batch(Level) },
  { path: /^\/admin\/inventory-items\/[^/]+\/location-levels\/batch$/, schema: batch(Level) },
  { path: /^\/admin\/inventory-items\/[^/]+\/location-levels(\/[^/]+)?$/, schema: Level },
  { path: /^\/admin\/inventory-items$/, schema: z.looseObject({ location_levels: some(Level) }) },
  { path: /^\/admin\/shipping-options(\/[^/]+)?$/, schema: ShippingOption },
  { path: /^\/admin\/promotions$/, schema: promotion(true) },
  { path: /^\/admin\/promotions\/[^/]+$/, schema: promotion(false) },
  {
    path: /^\/admin\/(draft-orders|order-edits|exchanges|claims|returns)(\/.+)?$/,
    schema: ChangedOrder,
  },
];
