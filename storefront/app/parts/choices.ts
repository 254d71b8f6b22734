/** A value that a listing can be narrowed by, and how many goods it would leave. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

const MOST_AT_ONCE = 12;

/** How the choices of a facet are laid out. */
export interface LaidOutChoices {
  /** At once: the first, and whatever is chosen. */
  shown: Choice[];
  /** After a touch. */
  rest: Choice[];
  /** Chosen values that nothing is left of; the form sends them along, so that no filter falls off. */
  kept: string[];
}

/** Lays out the choices of a facet, the most promising first; those that would leave nothing are left out. */
export function layOut(
  choices: readonly Choice[],
  chosen: ReadonlySet<string>,
  most = MOST_AT_ONCE,
): LaidOutChoices {
  const offered = choices.filter(({ value, count }) => count > 0 || chosen.has(value));
  const isShown = ({ value }: Choice, index: number) => index < most || chosen.has(value);
  return {
    shown: offered.filter(isShown),
    rest: offered.filter((choice, index) => !isShown(choice, index)),
    kept: [...chosen].filter((value) => !offered.some((choice) => choice.value === value)),
  };
}
