import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { CartDelivery, DeliveryOption } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

const CartRecord = z.object({
  completed_at: z.unknown().nullable(),
  items: z.array(z.object({ id: z.string(), product_id: z.string().nullable() })),
  shipping_methods: z.array(
    z.object({ id: z.string(), shipping_option_id: z.string().nullable() }),
  ),
});

const Options = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    amount: z.coerce.number().int(),
    shipping_profile_id: z.string(),
    type: z.object({ code: z.string() }),
  }),
);

const Organisations = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
  }),
);

/** The deliveries of a cart, and its shipping methods that serve no goods in it any more. */
export interface CartDeliveries {
  deliveries: CartDelivery[];
  stale_method_ids: string[];
}

async function readCart(container: MedusaContainer, cartId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      "completed_at",
      "items.id",
      "items.product_id",
      "shipping_methods.id",
      "shipping_methods.shipping_option_id",
    ],
    filters: { id: cartId },
  });
  if (!data[0]) throw new Problem("not_found", "marketplace.cart_unknown");
  const cart = CartRecord.parse(data[0]);
  if (cart.completed_at) throw new Problem("not_allowed", "marketplace.cart_ordered");
  return cart;
}

async function optionsByProfile(container: MedusaContainer, cartId: string) {
  const { result } = await listShippingOptionsForCartWorkflow(container).run({
    input: { cart_id: cartId, is_return: false },
  });
  const byProfile = new Map<string, DeliveryOption[]>();
  for (const option of Options.parse(result)) {
    const { id, name, amount, type } = option;
    const kind = type.code === "pickup" ? "pickup" : "delivery";
    const of = byProfile.get(option.shipping_profile_id) ?? [];
    byProfile.set(option.shipping_profile_id, [...of, { id, name, kind, amount }]);
  }
  return byProfile;
}

const deliveryFirst = (a: DeliveryOption, b: DeliveryOption) =>
  Number(a.kind === "pickup") - Number(b.kind === "pickup") || a.amount - b.amount;

/**
 * How each co-operative's part of an open cart can be delivered, in the order of the cart's lines: homes
 * first, then by price. Goods of nobody are left out.
 * @throws Problem not_found for an unknown cart, not_allowed for one that was ordered.
 */
export async function readCartDeliveries(
  container: MedusaContainer,
  cartId: string,
): Promise<CartDeliveries> {
  const cart = await readCart(container, cartId);
  const products = [...new Set(cart.items.flatMap(({ product_id }) => product_id ?? []))];
  if (products.length === 0) {
    return { deliveries: [], stale_method_ids: cart.shipping_methods.map(({ id }) => id) };
  }
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const listings = await service.listListings({ product_id: products }, { take: products.length });
  const sellerOf = new Map(
    listings.map((listing) => [listing.product_id, listing.organisation_id]),
  );
  const sellers = [
    ...new Set(cart.items.flatMap(({ product_id }) => sellerOf.get(product_id ?? "") ?? [])),
  ];
  const [places, { data }, options] = await Promise.all([
    service.listSellingPlaces({ organisation_id: sellers }, { take: sellers.length }),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "organisation",
      fields: ["id", "handle", "name", "name_en"],
      filters: { id: sellers },
    }),
    optionsByProfile(container, cartId),
  ]);
  const profileOf = new Map(
    places.map((place) => [place.organisation_id, place.shipping_profile_id]),
  );
  const organisations = new Map(Organisations.parse(data).map((one) => [one.id, one]));
  const chosen = new Set(cart.shipping_methods.map((method) => method.shipping_option_id));
  const deliveries = sellers.flatMap((seller) => {
    const cooperative = organisations.get(seller);
    if (!cooperative) return [];
    const own = (options.get(profileOf.get(seller) ?? "") ?? []).toSorted(deliveryFirst);
    const lines = cart.items.filter(({ product_id }) => sellerOf.get(product_id ?? "") === seller);
    return [
      {
        cooperative,
        line_item_ids: lines.map(({ id }) => id),
        options: own,
        chosen_option_id: own.find(({ id }) => chosen.has(id))?.id ?? null,
      },
    ];
  });
  const offered = new Set(deliveries.flatMap((one) => one.options.map(({ id }) => id)));
  const stale_method_ids = cart.shipping_methods
    .filter(({ shipping_option_id }) => !offered.has(shipping_option_id ?? ""))
    .map(({ id }) => id);
  return { deliveries, stale_method_ids };
}
