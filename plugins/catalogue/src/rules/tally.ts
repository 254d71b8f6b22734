/**
 * What has been counted for each of many slots, in arrays that are used again: a search over tens of thousands of
 * products makes no object for each.
 */
export class Tally {
  #scores = new Float64Array(0);
  #words = new Uint8Array(0);
  #guesses = new Uint8Array(0);
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
      this.#guesses = new Uint8Array(size);
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

  /** How many of the slot's words suppose a mistake. */
  guesses(slot: number): number {
    return this.#guesses[slot] ?? 0;
  }

  /** Adds a word's score to a slot. */
  add(slot: number, score: number, guessed: boolean): void {
    const words = this.words(slot);
    if (words === 0) {
      this.#slots.push(slot);
      this.#scores[slot] = score;
      this.#guesses[slot] = Number(guessed);
    } else {
      this.#scores[slot] = this.score(slot) + score;
      if (guessed) this.#guesses[slot] = this.guesses(slot) + 1;
    }
    this.#words[slot] = words + 1;
  }

  /** Keeps the best of several ways to match one word; any that is no guess is better than one. */
  offer(slot: number, score: number, guessed: boolean): void {
    if (this.words(slot) === 0) this.add(slot, score, guessed);
    else if (guessed === this.guesses(slot) > 0) {
      this.#scores[slot] = Math.max(score, this.score(slot));
    } else if (!guessed) {
      this.#guesses[slot] = 0;
      this.#scores[slot] = score;
    }
  }
}
