/**
 * What has been counted for each of many slots, in arrays that are used again: a search over tens of thousands of
 * products makes no object for each.
 */
export class Tally {
  #scores = new Float64Array(0);
  #words = new Uint8Array(0);
  #slipped = new Uint8Array(0);
  #slots: number[] = [];

  /** Slots that have something, in the order in which they got it. */
  get slots(): readonly number[] {
    return this.#slots;
  }

  /** Forgets all, with room for slots below a number. */
  begin(room: number): void {
    if (room > this.#scores.length) {
      const size = Math.max(room, 2 * this.#scores.length);
      this.#scores = new Float64Array(size);
      this.#words = new Uint8Array(size);
      this.#slipped = new Uint8Array(size);
    } else for (const slot of this.#slots) this.#words[slot] = 0;
    this.#slots = [];
  }

  /** How often something was added to a slot. */
  words(slot: number): number {
    return this.#words[slot] ?? 0;
  }

  score(slot: number): number {
    return this.#scores[slot] ?? 0;
  }

  /** Whether the slot's match needs a slip of the finger. */
  slipped(slot: number): boolean {
    return this.#slipped[slot] === 1;
  }

  /** Adds a word's score to a slot; one slip is enough for the slot to have slipped. */
  add(slot: number, score: number, slipped: boolean): void {
    const words = this.words(slot);
    if (words === 0) {
      this.#slots.push(slot);
      this.#scores[slot] = score;
      this.#slipped[slot] = Number(slipped);
    } else {
      this.#scores[slot] = this.score(slot) + score;
      if (slipped) this.#slipped[slot] = 1;
    }
    this.#words[slot] = words + 1;
  }

  /** Keeps the best of several ways to match one word; a slot has slipped only when every way has. */
  offer(slot: number, score: number, slipped: boolean): void {
    if (this.words(slot) === 0) {
      this.add(slot, score, slipped);
      return;
    }
    if (!slipped) this.#slipped[slot] = 0;
    if (score > this.score(slot)) this.#scores[slot] = score;
  }
}
