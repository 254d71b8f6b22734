import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { productsNotSold } from "./not-selling";

/** What a piece of a variant takes of a stock, and how much of that is free over all places. */
export interface StockNeed {
  inventory_item_id: string;
  pieces: number;
  free: number;
}

/** A variant as it stands: what it belongs to, where it is sold, and how much there is of it. */
export interface GoodsStanding {
  product: { id: string; title: string };
  /** Published, by someone who may sell now. */
  on_sale: boolean;
  sales_channel_ids: ReadonlySet<string>;
  /** Empty where stock is not counted. */
  needs: readonly StockNeed[];
}

const StockLinks = z.array(
  z.object({
    variant_id: z.string(),
    inventory_item_id: z.string(),
    required_quantity: z.coerce.number(),
  }),
);

const ChannelLinks = z.array(z.object({ product_id: z.string(), sales_channel_id: z.string() }));

async function readStocks(container: MedusaContainer, variantIds: readonly string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id", "inventory_item_id", "required_quantity"],
    filters: { variant_id: [...variantIds] },
  });
  const links = StockLinks.parse(data);
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: links.map(({ inventory_item_id }) => inventory_item_id) },
      { select: ["inventory_item_id", "stocked_quantity", "reserved_quantity"], take: null },
    );
  const free = new Map<string, number>();
  for (const { inventory_item_id, stocked_quantity, reserved_quantity } of levels) {
    const left = Number(stocked_quantity) - Number(reserved_quantity);
    free.set(inventory_item_id, (free.get(inventory_item_id) ?? 0) + left);
  }
  const stocks = new Map<string, StockNeed[]>();
  for (const { variant_id, inventory_item_id, required_quantity } of links) {
    const need = {
      inventory_item_id,
      pieces: required_quantity,
      free: free.get(inventory_item_id) ?? 0,
    };
    stocks.set(variant_id, [...(stocks.get(variant_id) ?? []), need]);
  }
  return stocks;
}

async function readChannels(container: MedusaContainer, productIds: readonly string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_sales_channel",
    fields: ["product_id", "sales_channel_id"],
    filters: { product_id: [...productIds] },
  });
  const channels = new Map<string, Set<string>>();
  for (const { product_id, sales_channel_id } of ChannelLinks.parse(data)) {
    channels.set(product_id, (channels.get(product_id) ?? new Set()).add(sales_channel_id));
  }
  return channels;
}

/**
 * How variants stand at this moment, by id; one that does not exist is left out. Every cart waits for it, so
 * each module is asked for what is needed alone, and those that can be, beside each other.
 */
export async function readGoodsStanding(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<Map<string, GoodsStanding>> {
  if (variantIds.length === 0) return new Map();
  const [variants, stocks] = await Promise.all([
    container.resolve(Modules.PRODUCT).listProductVariants(
      { id: [...variantIds] },
      {
        select: [
          "id",
          "manage_inventory",
          "allow_backorder",
          "product.id",
          "product.title",
          "product.status",
        ],
        relations: ["product"],
        take: null,
      },
    ),
    readStocks(container, variantIds),
  ]);
  const productIds = [...new Set(variants.flatMap(({ product }) => product?.id ?? []))];
  const [channels, notSold] = await Promise.all([
    readChannels(container, productIds),
    productsNotSold(container, productIds),
  ]);
  return new Map(
    variants.flatMap(({ id, product, manage_inventory, allow_backorder }) =>
      product
        ? [
            [
              id,
              {
                product: { id: product.id, title: product.title },
                on_sale: product.status === "published" && !notSold.has(product.id),
                sales_channel_ids: channels.get(product.id) ?? new Set<string>(),
                needs: manage_inventory && !allow_backorder ? (stocks.get(id) ?? []) : [],
              },
            ] as const,
          ]
        : [],
    ),
  );
}
