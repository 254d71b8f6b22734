import type { Scene } from "../spec";
import { dragonfruitField, ricefield, saltfield, vineyard } from "./fields";
import { homestay, kitchen } from "./homes";
import { dunes, forest, tower } from "./land";
import { boats, coracles, dryingRacks, island, lighthouse, squidNight } from "./sea";
import type { View } from "./view";
import { loom, nursery, vats } from "./workshops";

/** The places of the land, by name. */
export const VIEWS: Record<Scene, View> = {
  boats,
  coracle: coracles,
  "dragonfruit-field": dragonfruitField,
  "drying-racks": dryingRacks(["squid", "fish", "squid"]),
  "rice-paper-racks": dryingRacks(["rice-paper", "rice-paper", "rice-paper"]),
  dunes,
  forest,
  homestay,
  island,
  kitchen,
  lighthouse,
  loom,
  nursery,
  ricefield,
  saltfield,
  "squid-night": squidNight,
  tower,
  vats,
  vineyard,
};
