import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  batchPriceListPricesWorkflow,
  createPriceListsWorkflow,
  deletePriceListsWorkflow,
  updatePriceListsWorkflow,
} from "@medusajs/medusa/core-flows";
import { promotionState, reducedPrice } from "../rules/promotions";
import { type KeptPromotion, sameMoment } from "./kept";
import { promotedGoods } from "./promoted-goods";

/** By this its list is found again where a process died before it had noted it. */
const titleOf = ({ id }: KeptPromotion) => `Khuyến mãi ${id}`;

async function listOf(container: MedusaContainer, promotion: KeptPromotion) {
  const { price_list_id } = promotion;
  const lists = await container
    .resolve(Modules.PRICING)
    .listPriceLists(price_list_id ? { id: [price_list_id] } : {}, { take: null });
  return lists.find(({ title }) => title === titleOf(promotion));
}

async function ensureList(container: MedusaContainer, promotion: KeptPromotion) {
  const { name, paused, begins_at, ends_at } = promotion;
  const wanted = {
    title: titleOf(promotion),
    description: name,
    status: paused ? ("draft" as const) : ("active" as const),
    starts_at: begins_at.toISOString(),
    ends_at: ends_at?.toISOString() ?? null,
  };
  const found = await listOf(container, promotion);
  if (!found) {
    const { result } = await createPriceListsWorkflow(container).run({
      input: { price_lists_data: [wanted] },
    });
    return { id: result[0]?.id ?? "", changed: true };
  }
  const same =
    found.status === wanted.status &&
    found.description === wanted.description &&
    sameMoment(found.starts_at, begins_at) &&
    sameMoment(found.ends_at, ends_at);
  if (!same) {
    await updatePriceListsWorkflow(container).run({
      input: { price_lists_data: [{ id: found.id, ...wanted }] },
    });
  }
  return { id: found.id, changed: !same };
}

/** Writes the reduced prices that differ. Gives whether there were any. */
async function keepPrices(container: MedusaContainer, promotion: KeptPromotion, id: string) {
  const places = (await promotedGoods(container, promotion)).flatMap(({ input, places: own }) =>
    input.variants.flatMap(({ sku, price }) => {
      const place = own.get(sku);
      const amount = reducedPrice(promotion, price);
      return place && amount !== null ? [{ ...place, amount }] : [];
    }),
  );
  const wanted = new Map(places.map((place) => [place.price_set_id, place]));
  const kept = await container
    .resolve(Modules.PRICING)
    .listPrices({ price_list_id: [id] }, { select: ["id", "amount", "price_set_id"], take: null });
  const known = new Map(kept.map((price) => [price.price_set_id, price]));
  const price = (variant_id: string, amount: number) => ({
    ...{ variant_id, amount },
    currency_code: "vnd",
  });
  const create = places.flatMap((place) =>
    known.has(place.price_set_id) ? [] : [price(place.id, place.amount)],
  );
  const update = places.flatMap((place) => {
    const before = known.get(place.price_set_id);
    return before && Number(before.amount) !== place.amount
      ? [{ id: before.id, ...price(place.id, place.amount) }]
      : [];
  });
  const gone = kept.filter(({ price_set_id }) => !wanted.has(price_set_id ?? ""));
  if (create.length + update.length + gone.length === 0) return false;
  await batchPriceListPricesWorkflow(container).run({
    input: { data: { id, create, update, delete: gone.map((one) => one.id) } },
  });
  return true;
}

/**
 * Brings Medusa's price list of a promotion without a code in line with it, or takes it away where it has ended. Gives
 * the list's id, and whether anything was changed.
 */
export async function keepPriceList(
  container: MedusaContainer,
  promotion: KeptPromotion,
  now: Date,
): Promise<{ id: string | null; changed: boolean }> {
  if (promotionState(promotion, now) === "ended") {
    const found = await listOf(container, promotion);
    if (found) await deletePriceListsWorkflow(container).run({ input: { ids: [found.id] } });
    return { id: null, changed: found !== undefined };
  }
  const { id, changed } = await ensureList(container, promotion);
  const repriced = await keepPrices(container, promotion, id);
  return { id, changed: changed || repriced };
}
