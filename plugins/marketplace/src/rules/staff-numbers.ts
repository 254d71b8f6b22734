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
];
