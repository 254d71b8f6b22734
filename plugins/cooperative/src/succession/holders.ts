import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProblemParams } from "@nang-gio/access/problem";
import type { CalendarDate } from "@nang-gio/vietnam";
import type { Pair } from "./move-rows";

/** Why records can't be handed over, or back, now: the code of a sentence. */
export interface Obstacle {
  code: string;
  params?: ProblemParams;
}

/** What a holder handed over, as it must know it to hand it back. */
export type Moved = Record<string, unknown>;

/** Whose records go to whom, under which succession and by which officer. */
export interface Handover extends Pair {
  id: string;
  actor_id: string;
}

/** What of an organisation goes to a new one from a day on. */
export interface Part {
  day: CalendarDate;
  term_ids: readonly string[];
  product_ids: readonly string[];
  mark_ids: readonly string[];
}

/**
 * Holds records of organisations and can hand them from one to another. Each domain registers its own, so that the registry
 * knows of none above it.
 */
export interface RecordHolder {
  /** How many records of each kind an organisation has. */
  count(container: MedusaContainer, organisation_id: string): Promise<Record<string, number>>;
  /** Why the records of one can't go to the other now. */
  obstacles(container: MedusaContainer, pair: Pair): Promise<Obstacle[]>;
  /** Hands everything over. */
  handOver(container: MedusaContainer, handover: Handover): Promise<Moved>;
  /** Hands back what was handed over. */
  handBack(container: MedusaContainer, handover: Handover, moved: Moved): Promise<void>;
  /** Why a part can't go to a new organisation now. @throws Problem naming what is not the organisation's */
  partObstacles(container: MedusaContainer, from_id: string, part: Part): Promise<Obstacle[]>;
  /** Hands a part over to a new organisation; gives how to take that back. */
  handPartOver(
    container: MedusaContainer,
    handover: Handover,
    part: Part,
  ): Promise<() => Promise<void>>;
  /** What has been written since, so that it can't simply be handed back. */
  changedSince(
    container: MedusaContainer,
    pair: Pair,
    moved: Moved,
    since: Date,
  ): Promise<Obstacle[]>;
}

const holders = new Map<string, RecordHolder>();

/** Makes a domain's records go where those of the registry go. */
export function registerRecordHolder(name: string, holder: RecordHolder): void {
  holders.set(name, holder);
}

/** Every holder by its name, in the order in which they hand over. */
export function recordHolders(): ReadonlyArray<readonly [string, RecordHolder]> {
  return [...holders];
}
