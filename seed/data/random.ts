/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same market. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number in `[0, 1)`. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A number in `[from, to)`. */
  between(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  /** A whole number from one to another, both included. */
  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1));
  }

  /** One of a list. @throws RangeError for an empty list. */
  pick<Value>(values: readonly Value[]): Value {
    return this.weighted(values, () => 1);
  }

  /** One of a list, by weight. @throws RangeError for an empty list. */
  weighted<Value>(values: readonly Value[], weight: (value: Value) => number): Value {
    const weights = values.map(weight);
    let left = this.next() * weights.reduce((total, each) => total + each, 0);
    for (const [index, value] of values.entries()) {
      left -= weights[index] ?? 0;
      if (left < 0) return value;
    }
    throw new RangeError("Nothing to pick from");
  }
}
