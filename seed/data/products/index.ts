import type { DemoProduct } from "../types";
import { CRAFTS } from "./crafts";
import { DRINKS_AND_HERBS } from "./drinks-and-herbs";
import { FISH_SAUCE } from "./fish-sauce";
import { FRUIT } from "./fruit";
import { GRAIN_AND_NUTS } from "./grain-and-nuts";
import { ISLAND_AND_NEST } from "./island-and-nest";
import { PLANTS_AND_TRAVEL } from "./plants-and-travel";
import { SEAFOOD } from "./seafood";

/** All products of the demonstration market. */
export const PRODUCTS: DemoProduct[] = [
  ...FISH_SAUCE,
  ...SEAFOOD,
  ...ISLAND_AND_NEST,
  ...FRUIT,
  ...DRINKS_AND_HERBS,
  ...GRAIN_AND_NUTS,
  ...CRAFTS,
  ...PLANTS_AND_TRAVEL,
];
