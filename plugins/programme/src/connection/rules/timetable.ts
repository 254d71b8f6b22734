/** A span of one day, `HH:MM`, its end not included. */
export interface Span {
  starts: string;
  ends: string;
}

/** Who meets. */
interface Pair {
  organisation_id: string;
  buyer_id: string;
}

/** A meeting that stands. */
export interface Placed extends Pair, Span {
  table_number: number;
}

/** Two that wish to meet. */
export interface Wish extends Pair {
  id: string;
}

/** When and where a wish is fulfilled. */
export interface Placement extends Span {
  id: string;
  table_number: number;
}

const HOUR = 60;
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3));
const clockOf = (minutes: number) =>
  [Math.floor(minutes / HOUR), minutes % HOUR]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");

/** Whether two spans have a moment in common. */
export const meet = (one: Span, other: Span) => one.starts < other.ends && other.starts < one.ends;

/** Spans of a length one after the other, as many as fit in. */
export function slotsOf(from: string, to: string, minutes: number): Span[] {
  const slots: Span[] = [];
  for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes) {
    slots.push({ starts: clockOf(at), ends: clockOf(at + minutes) });
  }
  return slots;
}

/** Why a meeting can't be where it is asked for: whose time, or which table, is taken. */
export function clashOf(
  asked: Placed,
  placed: readonly Placed[],
): "organisation" | "buyer" | "table" | undefined {
  const then = placed.filter((one) => meet(one, asked));
  if (then.some(({ organisation_id }) => organisation_id === asked.organisation_id)) {
    return "organisation";
  }
  if (then.some(({ buyer_id }) => buyer_id === asked.buyer_id)) return "buyer";
  return then.some(({ table_number }) => table_number === asked.table_number) ? "table" : undefined;
}

/** A timetable while it is filled: in which slot each wish is, beside what stands already. */
class Filling {
  readonly #slotOf = new Map<Wish, number>();
  readonly #tables: number[][];
  readonly #taken: ReadonlyArray<readonly Placed[]>;

  constructor(
    readonly slots: readonly Span[],
    standing: readonly Placed[],
    tables: number,
  ) {
    this.#taken = slots.map((slot) => standing.filter((one) => meet(one, slot)));
    this.#tables = this.#taken.map((then) =>
      Array.from({ length: tables }, (_, at) => at + 1).filter(
        (table) => !then.some(({ table_number }) => table_number === table),
      ),
    );
  }

  #at(slot: number, who: keyof Pair, id: string): Wish | undefined {
    return [...this.#slotOf].find(([wish, at]) => at === slot && wish[who] === id)?.[0];
  }

  /** Whether one of the two is free in a slot. */
  isFree(slot: number, who: keyof Pair, id: string): boolean {
    return !this.#at(slot, who, id) && !this.#taken[slot]?.some((one) => one[who] === id);
  }

  hasTable(slot: number): boolean {
    const used = [...this.#slotOf.values()].filter((at) => at === slot).length;
    return used < (this.#tables[slot]?.length ?? 0);
  }

  put(wish: Wish, slot: number): void {
    this.#slotOf.set(wish, slot);
  }

  /**
   * Frees a slot for a buyer by exchanging it with another one along everyone whom that touches; does nothing where
   * somebody's fixed meeting or a table stands in the way. Gives whether it is free now.
   */
  free(buyer_id: string, slot: number, other: number): boolean {
    const chain: Wish[] = [];
    let [who, id, from]: [keyof Pair, string, number] = ["buyer_id", buyer_id, slot];
    for (let next = this.#at(from, who, id); next; next = this.#at(from, who, id)) {
      chain.push(next);
      who = who === "buyer_id" ? "organisation_id" : "buyer_id";
      id = next[who];
      from = from === slot ? other : slot;
    }
    // Whoever stands at the chain's end in a meeting of before can't be moved.
    if (!this.isFree(from, who, id)) return false;
    const exchange = () => {
      for (const wish of chain) {
        this.#slotOf.set(wish, this.#slotOf.get(wish) === slot ? other : slot);
      }
    };
    exchange();
    const fits = [slot, other].every((at) => {
      const used = [...this.#slotOf.values()].filter((one) => one === at).length;
      return used + (at === slot ? 1 : 0) <= (this.#tables[at]?.length ?? 0);
    });
    if (!fits) exchange();
    return fits;
  }

  placements(): Placement[] {
    return this.slots.flatMap((span, slot) =>
      [...this.#slotOf]
        .filter(([, at]) => at === slot)
        .map(([{ id }], at) => ({ id, ...span, table_number: this.#tables[slot]?.[at] ?? 0 })),
    );
  }
}

/**
 * Gives wishes a slot and a table, so that nobody and no table is at two places at once. Who has the most wishes goes first,
 * and what was placed before is exchanged where that makes room: as many slots as the busiest has wishes are enough where
 * there are tables. What finds no place is left out.
 */
export function fillTimetable(
  wishes: readonly Wish[],
  standing: readonly Placed[],
  slots: readonly Span[],
  tables: number,
): Placement[] {
  const filling = new Filling(slots, standing, tables);
  const busy = ({ organisation_id, buyer_id }: Wish) =>
    Math.max(
      wishes.filter((one) => one.organisation_id === organisation_id).length,
      wishes.filter((one) => one.buyer_id === buyer_id).length,
    );
  const inOrder = [...wishes].sort((a, b) => busy(b) - busy(a) || (a.id < b.id ? -1 : 1));
  const all = slots.map((_, slot) => slot);
  for (const wish of inOrder) {
    const { organisation_id, buyer_id } = wish;
    const ofOrganisation = all.filter((slot) =>
      filling.isFree(slot, "organisation_id", organisation_id),
    );
    const ofBuyer = all.filter((slot) => filling.isFree(slot, "buyer_id", buyer_id));
    const direct = ofOrganisation.find((slot) => ofBuyer.includes(slot) && filling.hasTable(slot));
    const slot =
      direct ??
      ofOrganisation.find(
        (mine) =>
          !ofBuyer.includes(mine) && ofBuyer.some((theirs) => filling.free(buyer_id, mine, theirs)),
      );
    if (slot !== undefined) filling.put(wish, slot);
  }
  return filling.placements();
}
