import type { Random } from "../../data/random";
import { PALETTE as P } from "../palette";
import type { Of } from "../spec";
import type { Ink, Svg } from "../svg";
import { FISH } from "./fish";
import { FLOWERS } from "./flowers";
import type { DrawPlant } from "./planter";
import { SUCCULENTS } from "./succulents";

const PLANTS: Record<Of<"plant">["form"], DrawPlant> = { ...FLOWERS, ...SUCCULENTS, ...FISH };

/** Garden plants and the fish of the garden. */
export function drawPlant(ink: Ink, drawing: Of<"plant">, random: Random): Svg {
  return PLANTS[drawing.form](ink, P[drawing.tint], random);
}
