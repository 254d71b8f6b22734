import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";

/** What of a cart a delivery's fee depends on besides its goods. */
export const PricedCart = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: z.string().nullable(),
  shipping_address: z
    .object({
      country_code: z.string().nullish(),
      province: z.string().nullish(),
      city: z.string().nullish(),
      postal_code: z.string().nullish(),
    })
    .nullish(),
});
export type PricedCart = z.infer<typeof PricedCart>;

const Options = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    price_type: z.enum(["flat", "calculated"]),
    provider_id: z.string(),
    data: z.record(z.string(), z.unknown()).nullable(),
    shipping_profile_id: z.string(),
    type: z.object({ code: z.string() }),
  }),
);
type Option = z.infer<typeof Options>[number];

/** A way of delivery with its fee in a cart, in đồng. */
export interface PricedOption extends Pick<Option, "id" | "name" | "shipping_profile_id" | "type"> {
  amount: number;
}

const Goods = z.array(
  z.object({
    items: z.array(
      z.looseObject({
        variant: z
          .looseObject({
            product: z.object({ shipping_profile: z.object({ id: z.string() }).nullish() }),
          })
          .nullish(),
      }),
    ),
  }),
);

const PriceSets = z.array(z.object({ shipping_option_id: z.string(), price_set_id: z.string() }));

const graph = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY);

async function flatFees(container: MedusaContainer, options: readonly Option[], cart: PricedCart) {
  if (options.length === 0) return new Map<string, number>();
  const { data } = await graph(container).graph({
    entity: "shipping_option_price_set",
    fields: ["shipping_option_id", "price_set_id"],
    filters: { shipping_option_id: options.map(({ id }) => id) },
  });
  const sets = PriceSets.parse(data);
  const { currency_code, region_id } = cart;
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: sets.map(({ price_set_id }) => price_set_id) },
      { context: { currency_code, ...(region_id ? { region_id } : {}) } },
    );
  const priceOf = new Map(prices.map(({ id, calculated_amount }) => [id, calculated_amount]));
  return new Map(
    sets.flatMap(({ shipping_option_id, price_set_id }) => {
      const amount = priceOf.get(price_set_id) ?? null;
      return amount === null ? [] : [[shipping_option_id, Number(amount)] as const];
    }),
  );
}

async function calculatedFees(
  container: MedusaContainer,
  options: readonly Option[],
  cart: PricedCart,
) {
  if (options.length === 0) return new Map<string, number>();
  const { data } = await graph(container).graph({
    entity: "cart",
    fields: [
      "items.quantity",
      "items.unit_price",
      "items.variant.weight",
      "items.variant.product.shipping_profile.id",
    ],
    filters: { id: cart.id },
  });
  const items = Goods.parse(data)[0]?.items ?? [];
  const prices = await container.resolve(Modules.FULFILLMENT).calculateShippingOptionsPrices(
    options.map(({ id, provider_id, data: optionData, shipping_profile_id }) => ({
      id,
      provider_id,
      optionData: optionData ?? {},
      data: {},
      context: {
        shipping_address: cart.shipping_address,
        items: items.filter(
          ({ variant }) => variant?.product.shipping_profile?.id === shipping_profile_id,
        ),
      } as never,
    })),
  );
  return new Map(
    options.flatMap(({ id }, at) => {
      const amount = prices[at]?.calculated_amount;
      return amount === undefined ? [] : [[id, amount] as const];
    }),
  );
}

/**
 * Ways of delivery that are offered in a cart, with what Medusa's modules ask for each: its price, or by a co-operative's
 * own rates. Medusa's workflow for it reads every stock location of the sales channel, one for each co-operative.
 */
export async function priceOptions(
  container: MedusaContainer,
  cart: PricedCart,
  ids: readonly string[],
): Promise<PricedOption[]> {
  if (ids.length === 0) return [];
  const { country_code, province, city, postal_code } = cart.shipping_address ?? {};
  const address = {
    ...(country_code ? { country_code } : {}),
    ...(province ? { province_code: province } : {}),
    ...(city ? { city } : {}),
    ...(postal_code ? { postal_expression: postal_code } : {}),
  };
  const options = Options.parse(
    await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext({
      id: [...ids],
      address: address as never,
      context: { is_return: "false", enabled_in_store: "true" },
    }),
  );
  const of = (price_type: Option["price_type"]) =>
    options.filter((option) => option.price_type === price_type);
  const [flat, calculated] = await Promise.all([
    flatFees(container, of("flat"), cart),
    calculatedFees(container, of("calculated"), cart),
  ]);
  return options.flatMap(({ id, name, shipping_profile_id, type }) => {
    const amount = flat.get(id) ?? calculated.get(id);
    return amount === undefined ? [] : [{ id, name, shipping_profile_id, type, amount }];
  });
}
