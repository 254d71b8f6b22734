import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductRecord, VariantOffer } from "./records";

const CURRENCY = "vnd";
/** Stock of what is not counted, so that it is never sold out. */
const UNCOUNTED = 9_999;

type Priced = Pick<VariantOffer, "price" | "regular">;

async function pricesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Priced>> {
  const found = new Map<string, Priced>();
  if (ids.length === 0) return found;
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: ids }, { context: { currency_code: CURRENCY } });
  for (const { id, calculated_amount, original_amount } of prices) {
    if (calculated_amount === null || calculated_amount === undefined) continue;
    const price = Number(calculated_amount);
    found.set(id, { price, regular: Number(original_amount ?? price) });
  }
  return found;
}

async function freeStock(container: MedusaContainer, itemIds: string[]) {
  const free = new Map<string, number>();
  if (itemIds.length === 0) return free;
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    { inventory_item_id: itemIds },
    {
      select: [
        "inventory_item_id",
        "stocked_quantity",
        "reserved_quantity",
        "raw_stocked_quantity",
        "raw_reserved_quantity",
      ],
      take: null,
    },
  );
  for (const { inventory_item_id, stocked_quantity, reserved_quantity } of levels) {
    const known = free.get(inventory_item_id) ?? 0;
    free.set(inventory_item_id, known + Number(stocked_quantity) - Number(reserved_quantity));
  }
  return free;
}

type WithVariants = Pick<ProductRecord, "id" | "variants">;
type Variant = NonNullable<ProductRecord["variants"]>[number];

function itemsOf(variant: Variant) {
  return (variant.inventory_items ?? []).flatMap((item) => item ?? []);
}

function stockOf(variant: Variant, free: ReadonlyMap<string, number>): number {
  if (!variant.manage_inventory || variant.allow_backorder) return UNCOUNTED;
  const pieces = itemsOf(variant).map(({ inventory_item_id, required_quantity }) =>
    Math.floor((free.get(inventory_item_id) ?? 0) / Math.max(1, required_quantity)),
  );
  return pieces.length > 0 ? Math.max(0, Math.min(...pieces)) : 0;
}

/** Today's price and the free pieces (on hand less reserved) of each variant that has a price. */
export async function offersOf(
  container: MedusaContainer,
  products: readonly WithVariants[],
): Promise<Map<string, VariantOffer[]>> {
  const variants = products.flatMap((product) => product.variants ?? []);
  const [prices, free] = await Promise.all([
    pricesOf(
      container,
      variants.flatMap(({ price_set }) => price_set?.id ?? []),
    ),
    freeStock(
      container,
      variants.flatMap(itemsOf).map(({ inventory_item_id }) => inventory_item_id),
    ),
  ]);
  const offer = (variant: Variant): VariantOffer[] => {
    const price = prices.get(variant.price_set?.id ?? "");
    if (!price) return [];
    const { id, title, sku } = variant;
    return [{ id, title: title ?? "", sku: sku ?? "", ...price, stock: stockOf(variant, free) }];
  };
  return new Map(products.map(({ id, variants: own }) => [id, (own ?? []).flatMap(offer)]));
}
