import type { MedusaContainer } from "@medusajs/framework/types";
import { applyTranslations, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { CartDelivery, DeliveryOption } from "../contract";
import { type KnownTerms, readTerms } from "../delivery/read-terms";
import { MARKET_TRANSIT_DAYS } from "../delivery-terms-contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { rateTo } from "../rules/delivery-fee";
import { closedOn, dispatchBy } from "../rules/dispatch";
import { PricedCart, type PricedOption, priceOptions } from "./option-prices";

const CartRecord = PricedCart.extend({
  locale: z.string().nullish(),
  completed_at: z.unknown().nullable(),
  items: z.array(z.object({ id: z.string(), product_id: z.string().nullable() })),
  shipping_methods: z.array(
    z.object({
      id: z.string(),
      shipping_option_id: z.string().nullable(),
      amount: z.coerce.number(),
    }),
  ),
});
type CartRecord = z.infer<typeof CartRecord>;

const Organisations = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string().nullable(),
  }),
);

/** A chosen delivery whose fee is no longer what the cart says, in đồng. */
export interface ChangedFee {
  cooperative: CartDelivery["cooperative"];
  option_id: string;
  before: number;
  now: number;
}

/** The deliveries of a cart, and its shipping methods that serve no goods in it any more. */
export interface CartDeliveries {
  deliveries: CartDelivery[];
  stale_method_ids: string[];
  changed_fees: ChangedFee[];
}

async function readCart(container: MedusaContainer, cartId: string): Promise<CartRecord> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      "id",
      "currency_code",
      "region_id",
      "locale",
      "completed_at",
      "items.id",
      "items.product_id",
      "shipping_methods.id",
      "shipping_methods.shipping_option_id",
      "shipping_methods.amount",
      "shipping_address.*",
    ],
    filters: { id: cartId },
  });
  if (!data[0]) throw new Problem("not_found", "marketplace.cart_unknown");
  const cart = CartRecord.parse(data[0]);
  if (cart.completed_at) throw new Problem("not_allowed", "marketplace.cart_ordered");
  return cart;
}

async function optionsByProfile(
  container: MedusaContainer,
  cart: CartRecord,
  profiles: readonly string[],
) {
  const offered = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ shipping_profile_id: [...profiles] }, { select: ["id"], take: null });
  const priced = await priceOptions(
    container,
    cart,
    offered.map(({ id }) => id),
  );
  await applyTranslations({ localeCode: cart.locale ?? undefined, objects: priced, container });
  const byProfile = new Map<string, PricedOption[]>();
  for (const option of priced) {
    const of = byProfile.get(option.shipping_profile_id) ?? [];
    byProfile.set(option.shipping_profile_id, [...of, option]);
  }
  return byProfile;
}

/** A way of delivery as the shopper chooses it, with the day by which the goods are there. */
function shown(
  { id, name, amount, type }: PricedOption,
  terms: KnownTerms,
  province: string | null,
) {
  const { rates, home_province, pickup } = terms;
  const ready = dispatchBy(dateInVietnam(new Date()), terms);
  const { address, hours } = pickup;
  const days = rates ? rateTo(rates, home_province, province).days : MARKET_TRANSIT_DAYS;
  const option: DeliveryOption =
    type.code === "pickup"
      ? {
          id,
          name,
          kind: "pickup",
          amount,
          by: ready,
          provisional: false,
          place: { address, hours },
        }
      : {
          ...{ id, name, kind: "delivery", amount },
          by: addDays(ready, days),
          provisional: rates !== null && !province,
          place: null,
        };
  return option;
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
    const stale_method_ids = cart.shipping_methods.map(({ id }) => id);
    return { deliveries: [], stale_method_ids, changed_fees: [] };
  }
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const listings = await service.listListings({ product_id: products }, { take: products.length });
  const sellerOf = new Map(
    listings.map((listing) => [listing.product_id, listing.organisation_id]),
  );
  const sellers = [
    ...new Set(cart.items.flatMap(({ product_id }) => sellerOf.get(product_id ?? "") ?? [])),
  ];
  const [places, { data }, terms] = await Promise.all([
    service.listSellingPlaces({ organisation_id: sellers }, { take: sellers.length }),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "organisation",
      fields: ["id", "handle", "name", "name_en"],
      filters: { id: sellers },
    }),
    readTerms(container, sellers),
  ]);
  const profileOf = new Map(
    places.map((place) => [place.organisation_id, place.shipping_profile_id]),
  );
  const options = await optionsByProfile(container, cart, [...profileOf.values()]);
  const organisations = new Map(Organisations.parse(data).map((one) => [one.id, one]));
  const amountOf = new Map(
    cart.shipping_methods.map((method) => [method.shipping_option_id, method.amount]),
  );
  const province = cart.shipping_address?.province ?? null;
  const today = dateInVietnam(new Date());
  const deliveries = sellers.flatMap((seller): CartDelivery[] => {
    const cooperative = organisations.get(seller);
    const own = terms.get(seller);
    if (!cooperative || !own) return [];
    const ways = (options.get(profileOf.get(seller) ?? "") ?? [])
      .map((option) => shown(option, own, province))
      .toSorted(deliveryFirst);
    const lines = cart.items.filter(({ product_id }) => sellerOf.get(product_id ?? "") === seller);
    return [
      {
        cooperative,
        line_item_ids: lines.map(({ id }) => id),
        options: ways,
        chosen_option_id: ways.find(({ id }) => amountOf.has(id))?.id ?? null,
        closing: closedOn(own.closing, today),
      },
    ];
  });
  const offered = new Set(deliveries.flatMap((one) => one.options.map(({ id }) => id)));
  return {
    deliveries,
    stale_method_ids: cart.shipping_methods
      .filter(({ shipping_option_id }) => !offered.has(shipping_option_id ?? ""))
      .map(({ id }) => id),
    changed_fees: changedFees(deliveries, amountOf),
  };
}

function changedFees(
  deliveries: readonly CartDelivery[],
  amountOf: ReadonlyMap<string | null, number>,
): ChangedFee[] {
  return deliveries.flatMap(({ cooperative, options, chosen_option_id }) => {
    const chosen = options.find(({ id }) => id === chosen_option_id);
    const before = amountOf.get(chosen_option_id);
    return chosen && before !== undefined && before !== chosen.amount
      ? [{ cooperative, option_id: chosen.id, before, now: chosen.amount }]
      : [];
  });
}
