import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { CartLineStanding } from "../rules/cart-problems";
import { productsNotSold } from "./not-selling";

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
  region_id: z.string().nullable(),
  currency_code: z.string(),
  customer_id: z.string().nullable(),
  sales_channel_id: z.string().nullable(),
  customer: z.object({ groups: z.array(z.object({ id: z.string() })) }).nullish(),
  shipping_address: Address.nullable(),
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

const Variants = z.array(
  z.object({
    id: z.string(),
    manage_inventory: z.boolean(),
    allow_backorder: z.boolean(),
    price_set: z.object({ id: z.string() }).nullish(),
    product: z
      .object({
        id: z.string(),
        title: z.string(),
        status: z.string(),
        sales_channels: z.array(z.object({ id: z.string() })),
      })
      .nullish(),
    inventory_items: z.array(
      z.object({
        inventory_item_id: z.string(),
        required_quantity: amount,
        inventory: z
          .object({
            location_levels: z.array(
              z.object({ stocked_quantity: amount, reserved_quantity: amount }),
            ),
          })
          .nullish(),
      }),
    ),
  }),
);
type Variant = z.infer<typeof Variants>[number] & {
  /** Whether whoever makes it may sell now. */
  sold: boolean;
};

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
    fields: ["*", "shipping_address.*", "items.*", "customer.groups.id"],
    filters: { id },
  });
  if (!data[0]) throw new Problem("not_found", "marketplace.cart_unknown");
  return CartRecord.parse(data[0]);
}

async function readVariants(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return new Map<string, Variant>();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "price_set.id",
      "product.id",
      "product.title",
      "product.status",
      "product.sales_channels.id",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: ids },
  });
  const variants = Variants.parse(data);
  const notSold = await productsNotSold(
    container,
    variants.flatMap(({ product }) => product?.id ?? []),
  );
  return new Map(
    variants.map((variant): [string, Variant] => [
      variant.id,
      { ...variant, sold: !notSold.has(variant.product?.id ?? "") },
    ]),
  );
}

/** Prices by price set for each quantity in the cart, since a price may hold from a quantity on. */
async function pricesNow(
  container: MedusaContainer,
  cart: CartRecord,
  variants: Map<string, Variant>,
) {
  const prices = new Map<string, number>();
  const pricing = container.resolve(Modules.PRICING);
  const setOf = (item: CartRecord["items"][number]) =>
    variants.get(item.variant_id ?? "")?.price_set?.id;
  for (const quantity of new Set(cart.items.map((item) => item.quantity))) {
    const sets = cart.items
      .filter((item) => item.quantity === quantity)
      .flatMap((item) => setOf(item) ?? []);
    const context = {
      currency_code: cart.currency_code,
      quantity,
      ...(cart.region_id ? { region_id: cart.region_id } : {}),
      ...(cart.customer_id ? { customer_id: cart.customer_id } : {}),
      ...(cart.customer ? { customer: { groups: cart.customer.groups } } : {}),
    };
    const found = await pricing.calculatePrices({ id: [...new Set(sets)] }, { context } as never);
    for (const { id, calculated_amount } of found) {
      if (calculated_amount !== null) prices.set(`${id} ${quantity}`, Number(calculated_amount));
    }
  }
  return (item: CartRecord["items"][number]) => prices.get(`${setOf(item)} ${item.quantity}`);
}

function needsOf(variant: Variant): CartLineStanding["needs"] {
  if (!variant.manage_inventory || variant.allow_backorder) return [];
  return variant.inventory_items.map(({ inventory_item_id, required_quantity, inventory }) => ({
    inventory_item_id,
    pieces: required_quantity,
    free: (inventory?.location_levels ?? []).reduce(
      (sum, level) => sum + level.stocked_quantity - level.reserved_quantity,
      0,
    ),
  }));
}

function isOffered({ product, sold }: Variant, { sales_channel_id }: CartRecord): boolean {
  return (
    sold &&
    product?.status === "published" &&
    (sales_channel_id === null || product.sales_channels.some(({ id }) => id === sales_channel_id))
  );
}

const variantIds = (items: ReadonlyArray<{ variant_id: string | null }>) => [
  ...new Set(items.flatMap(({ variant_id }) => variant_id ?? [])),
];

/**
 * How a cart stands against what is sold, at which price, and how many there are, at this moment.
 * @throws Problem not_found for an unknown cart; not_allowed for one that was ordered.
 */
export async function readCartStanding(
  container: MedusaContainer,
  cartId: string,
): Promise<CartStanding> {
  const cart = await readCart(container, cartId);
  if (cart.completed_at) throw new Problem("not_allowed", "marketplace.cart_ordered");
  const variants = await readVariants(container, variantIds(cart.items));
  const priceOf = await pricesNow(container, cart, variants);
  const lines = cart.items.map((item): CartLineStanding => {
    const variant = variants.get(item.variant_id ?? "");
    const price_now = priceOf(item) ?? null;
    return {
      line_item_id: item.id,
      name: item.product_title ?? item.title,
      quantity: item.quantity,
      price: item.unit_price,
      price_now: item.is_custom_price ? null : price_now,
      on_sale:
        variant !== undefined &&
        isOffered(variant, cart) &&
        (item.is_custom_price || price_now !== null),
      needs: variant ? needsOf(variant) : [],
    };
  });
  return { address: cart.shipping_address, lines };
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
 * @throws Problem not_found for an unknown cart.
 */
export async function readWantedStanding(
  container: MedusaContainer,
  cartId: string,
  wanted: WantedGoods,
): Promise<CartLineStanding[]> {
  const cart = await readCart(container, cartId);
  const variants = await readVariants(container, variantIds([...cart.items, wanted]));
  const kept = cart.items.filter(({ id }) => id !== wanted.line_item_id);
  const same = kept.filter(({ variant_id }) => variant_id === wanted.variant_id);
  const lines = [
    ...kept.filter((item) => !same.includes(item)),
    {
      id: wanted.line_item_id ?? "",
      variant_id: wanted.variant_id,
      quantity: same.reduce((pieces, { quantity }) => pieces + quantity, wanted.quantity),
      unit_price: 0,
    },
  ];
  return lines.flatMap((item): CartLineStanding[] => {
    const variant = variants.get(item.variant_id ?? "");
    return variant
      ? [
          {
            line_item_id: item.id,
            name: variant.product?.title ?? "",
            quantity: item.quantity,
            price: item.unit_price,
            price_now: null,
            on_sale: isOffered(variant, cart),
            needs: needsOf(variant),
          },
        ]
      : [];
  });
}
