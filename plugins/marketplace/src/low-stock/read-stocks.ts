import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** A variant with its pieces that can still be sold. */
export interface VariantStock {
  variant_id: string;
  product_id: string;
  /** What people call it. */
  name: string;
  available: number;
  /** Whether shoppers see its product. */
  in_shop: boolean;
}

/** Pieces on hand less those that are ordered, of each variant of some products. */
export async function readStocks(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<VariantStock[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: [
      ...["id", "title", "product_id", "product.title", "product.status"],
      "inventory_items.inventory_item_id",
    ],
    filters: { product_id: [...product_ids] },
  });
  const itemOf = (variant: (typeof data)[number]) =>
    variant.inventory_items?.[0]?.inventory_item_id ?? "";
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: data.map(itemOf).filter(Boolean) },
      { select: ["inventory_item_id", "stocked_quantity", "reserved_quantity"], take: null },
    );
  const free = new Map<string, number>();
  for (const { inventory_item_id, stocked_quantity, reserved_quantity } of levels) {
    const known = free.get(inventory_item_id) ?? 0;
    free.set(inventory_item_id, known + Number(stocked_quantity) - Number(reserved_quantity));
  }
  return data.flatMap((variant): VariantStock[] => {
    const available = free.get(itemOf(variant));
    if (available === undefined || !variant.product_id) return [];
    return [
      {
        variant_id: variant.id,
        product_id: variant.product_id,
        name: [variant.product?.title, variant.title].filter(Boolean).join(" – "),
        available,
        in_shop: variant.product?.status === "published",
      },
    ];
  });
}
