/** A place on the screen, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** What stands together on the map, around the middle of its places. */
export interface Gathering<Item> extends Spot {
  items: Item[];
}

/** Gathers what would lie within so many pixels of each other, in the order that it comes in. */
export function gather<Item>(
  placed: ReadonlyArray<{ item: Item; at: Spot }>,
  within: number,
): Gathering<Item>[] {
  const gatherings: Array<Gathering<Item> & { first: Spot }> = [];
  for (const { item, at } of placed) {
    const near = gatherings.find(
      ({ first }) => Math.hypot(first.x - at.x, first.y - at.y) < within,
    );
    if (near) near.items.push(item);
    else gatherings.push({ ...at, first: at, items: [item] });
  }
  return gatherings.map(({ x, y, items }) => ({ x, y, items }));
}

/** Turn of a sunflower's next seed, which leaves no gap and no two in a line. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** So many spots around a middle, about `gap` pixels from each other, the first in the middle. */
export function spread(count: number, gap: number): Spot[] {
  return Array.from({ length: count }, (_, at) => {
    const far = gap * Math.sqrt(at);
    return { x: far * Math.cos(at * GOLDEN_ANGLE), y: far * Math.sin(at * GOLDEN_ANGLE) };
  });
}

/** A box on the screen by its upper left corner, in pixels. */
export interface Box extends Spot {
  width: number;
  height: number;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * How far each box must go down, by one of the drops, to lie on nothing that is taken and on no earlier box; nothing
 * for one that finds no room.
 */
export function settle(
  boxes: readonly Box[],
  taken: readonly Box[],
  drops: readonly number[],
): Array<number | undefined> {
  const lying = [...taken];
  return boxes.map((box) => {
    const lowered = (drop: number) => ({ ...box, y: box.y + drop });
    const free = drops.find((drop) => !lying.some((other) => overlap(lowered(drop), other)));
    if (free !== undefined) lying.push(lowered(free));
    return free;
  });
}
