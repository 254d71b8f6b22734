import type { Need } from "../need";
import { ABSENT } from "./absent";
import { AISLES_AND_OCCASIONS } from "./aisles-and-occasions";
import { ASKED_LATER } from "./asked-later";
import { CRAFTS_HERBS_AND_TRAVEL } from "./crafts-herbs-and-travel";
import { SEASONING } from "./fish-sauce-and-seasoning";
import { FRUIT_AND_DRINKS } from "./fruit-and-drinks";
import { GRAIN_AND_NUTS } from "./grain-nuts-and-cakes";
import { MAKERS_AND_PLACES } from "./makers-and-places";
import { SEAFOOD } from "./seafood-and-nest";

/** All needs that searches are judged by. */
export const NEEDS: readonly Need[] = [
  ...SEASONING,
  ...SEAFOOD,
  ...FRUIT_AND_DRINKS,
  ...GRAIN_AND_NUTS,
  ...CRAFTS_HERBS_AND_TRAVEL,
  ...AISLES_AND_OCCASIONS,
  ...MAKERS_AND_PLACES,
  ...ABSENT,
  ...ASKED_LATER,
];
