/** What this process tells its operator, once each time it turns. */
export interface Told {
  away(reason: string): void;
  /** @param seconds how long it was away */
  back(seconds: number): void;
}

type State = { name: "unknown" } | { name: "present" } | { name: "away"; since: number };

/** Whether the engine may be asked, as far as one process has seen. */
export class Presence {
  readonly #told: Told;
  #state: State = { name: "unknown" };

  constructor(told: Told) {
    this.#told = told;
  }

  /** Whether a search is given to the engine. */
  get isPresent(): boolean {
    return this.#state.name === "present";
  }

  /** It does not answer, or what it would answer is old. */
  isAway(reason: string): void {
    if (this.#state.name === "away") return;
    this.#state = { name: "away", since: performance.now() };
    this.#told.away(reason);
  }

  /** It answers, and knows all that it should. */
  isBack(): void {
    const before = this.#state;
    this.#state = { name: "present" };
    if (before.name === "away") this.#told.back((performance.now() - before.since) / 1_000);
  }
}
