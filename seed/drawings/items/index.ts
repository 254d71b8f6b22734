import type { Item } from "../spec";
import type { Ink, Svg } from "../svg";
import { FIELD_ITEMS } from "./field";
import { FRUIT_ITEMS, type ItemDrawing } from "./fruit";
import { SEA_ITEMS } from "./sea";

const ITEMS: Record<Item, ItemDrawing> = { ...FRUIT_ITEMS, ...SEA_ITEMS, ...FIELD_ITEMS };

/** A small thing around (0, 0), about 200 px across; another variant is turned or made otherwise. */
export function drawItem(ink: Ink, item: Item, variant = 0): Svg {
  return ITEMS[item](ink, variant);
}

export const ITEM_NAMES = Object.keys(ITEMS) as Item[];
