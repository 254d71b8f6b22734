import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { CartLineStanding } from "../rules/cart-problems";
import { type GoodsStanding, readGoodsStanding } from "./goods-standing";

const amount = z.coerce.number();

const Address = z.object({
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
  address_1: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
});

const CartRecord = z.object({
  id: z.string(),
  completed_at: z.unknown().nullable(),
  region: z.object({ id: z.string() }).nullish(),
  currency_code: z.string(),
  customer: z.object({ id: z.string() }).nullish(),
  sales_channel_id: z.string().nullable(),
  shipping_address: Address.nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullable(),
      product_title: z.string().nullable(),
      title: z.string(),
      quantity: amount,
      unit_price: amount,
      is_custom_price: z.boolean(),
    }),
  ),
});
type CartRecord = z.infer<typeof CartRecord>;

/** A cart with each line as it stands now. */
export interface CartStanding {
  address: z.infer<typeof Address> | null;
  lines: CartLineStanding[];
}

/** Whether a parcel could not be brought: who, where or at which phone is missing. */
export function lacksAddress({ address }: CartStanding): boolean {
  return (
    !address ||
    !(address.first_name || address.last_name) ||
    [address.phone, address.address_1, address.city, address.province].some((part) => !part)
  );
}

async function readCart(container: MedusaContainer, id: string): Promise<CartRecord> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["*", "region.id", "customer.id", "shipping_address.*", "items.*"],
    filters: { id },
  });
  if (!data[0]) throw new Problem("not_found", "marketplace.cart_unknown");
  return CartRecord.parse(data[0]);
}

/** Groups that a price may be for. */
async function groupsOf(container: MedusaContainer, { customer }: CartRecord) {
  if (!customer) return undefined;
  const { groups } = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(customer.id, { select: ["id"], relations: ["groups"] });
  return groups.map(({ id }) => ({ id }));
}

const PriceSetLinks = z.array(z.object({ variant_id: z.string(), price_set_id: z.string() }));

/** Prices by variant for each quantity in the cart, since a price may hold from a quantity on. */
async function pricesNow(container: MedusaContainer, cart: CartRecord) {
  const [{ data }, groups] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant_price_set",
      fields: ["variant_id", "price_set_id"],
      filters: { variant_id: variantIds(cart.items) },
    }),
    groupsOf(container, cart),
  ]);
  const sets = new Map(
    PriceSetLinks.parse(data).map(({ variant_id, price_set_id }) => [variant_id, price_set_id]),
  );
  const setOf = ({ variant_id }: CartRecord["items"][number]) => sets.get(variant_id ?? "");
  const prices = new Map<string, number>();
  const pricing = container.resolve(Modules.PRICING);
  for (const quantity of new Set(cart.items.map((item) => item.quantity))) {
    const asked = cart.items
      .filter((item) => item.quantity === quantity)
      .flatMap((item) => setOf(item) ?? []);
    if (asked.length === 0) continue;
    const context = {
      currency_code: cart.currency_code,
      quantity,
      ...(cart.region ? { region_id: cart.region.id } : {}),
      ...(cart.customer ? { customer_id: cart.customer.id, customer: { groups } } : {}),
    };
    const found = await pricing.calculatePrices({ id: [...new Set(asked)] }, { context } as never);
    for (const { id, calculated_amount } of found) {
      if (calculated_amount !== null) prices.set(`${id} ${quantity}`, Number(calculated_amount));
    }
  }
  return (item: CartRecord["items"][number]) => prices.get(`${setOf(item)} ${item.quantity}`);
}

function isOffered(goods: GoodsStanding, channel: string | null): boolean {
  return goods.on_sale && (channel === null || goods.sales_channel_ids.has(channel));
}

const variantIds = (items: ReadonlyArray<{ variant_id: string | null }>) => [
  ...new Set(items.flatMap(({ variant_id }) => variant_id ?? [])),
];

/**
 * How a cart that was read already stands against what is sold, at which price, and how many there are, at this
 * moment. It must have been read with its lines, address, region and customer.
 */
export async function standingOf(container: MedusaContainer, read: unknown): Promise<CartStanding> {
  const cart = CartRecord.parse(read);
  const [goods, priceOf] = await Promise.all([
    readGoodsStanding(container, variantIds(cart.items)),
    pricesNow(container, cart),
  ]);
  const lines = cart.items.map((item): CartLineStanding => {
    const variant = goods.get(item.variant_id ?? "");
    const price_now = priceOf(item) ?? null;
    return {
      line_item_id: item.id,
      name: item.product_title ?? item.title,
      quantity: item.quantity,
      price: item.unit_price,
      price_now: item.is_custom_price ? null : price_now,
      on_sale:
        variant !== undefined &&
        isOffered(variant, cart.sales_channel_id) &&
        (item.is_custom_price || price_now !== null),
      needs: variant?.needs ?? [],
    };
  });
  return { address: cart.shipping_address ?? null, lines };
}

/**
 * How a cart stands at this moment.
 * @throws Problem not_found for an unknown cart; not_allowed for one that was ordered.
 */
export async function readCartStanding(
  container: MedusaContainer,
  cartId: string,
): Promise<CartStanding> {
  const cart = await readCart(container, cartId);
  if (cart.completed_at) throw new Problem("not_allowed", "marketplace.cart_ordered");
  return standingOf(container, cart);
}

/** What a shopper wants of a variant beside what is in the cart already. */
export interface WantedGoods {
  variant_id: string;
  quantity: number;
  /** The line whose quantity this becomes; without it the pieces are added. */
  line_item_id?: string;
}

/**
 * The lines of an open cart with what is wanted of a variant as the last: one line with all the pieces of it.
 * Prices are left aside. A variant that does not exist gives no line.
 */
export async function readWantedStanding(
  container: MedusaContainer,
  cart: { id: string; sales_channel_id: string | null },
  wanted: WantedGoods,
): Promise<CartLineStanding[]> {
  const items = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id: cart.id }, { select: ["id", "variant_id", "quantity"], take: null });
  const kept = items
    .filter(({ id }) => id !== wanted.line_item_id)
    .map(({ id, variant_id, quantity }) => ({
      id,
      variant_id: variant_id ?? null,
      quantity: Number(quantity),
    }));
  const goods = await readGoodsStanding(container, variantIds([...kept, wanted]));
  const same = kept.filter(({ variant_id }) => variant_id === wanted.variant_id);
  const lines = [
    ...kept.filter((item) => !same.includes(item)),
    {
      id: wanted.line_item_id ?? "",
      variant_id: wanted.variant_id,
      quantity: same.reduce((pieces, { quantity }) => pieces + quantity, wanted.quantity),
    },
  ];
  return lines.flatMap((item): CartLineStanding[] => {
    const variant = goods.get(item.variant_id ?? "");
    return variant
      ? [
          {
            line_item_id: item.id,
            name: variant.product.title,
            quantity: item.quantity,
            price: 0,
            price_now: null,
            on_sale: isOffered(variant, cart.sales_channel_id),
            needs: variant.needs,
          },
        ]
      : [];
  });
}
