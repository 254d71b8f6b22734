import type { Svg } from "../svg";
import type { Stage } from "./nature";

/** A place of the land, drawn on a stage. */
export type View = (stage: Stage) => Svg;
