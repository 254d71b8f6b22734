/** What is known of words by number: how often one follows another, and how common it is. */
export interface Usage {
  together(first: number, second: number): number;
  uses(word: number): number;
}

interface Path {
  words: readonly number[];
  score: number;
}

/** Decides only between readings that stand beside their neighbours equally often. */
const COMMONNESS = 1e-6;

function best(paths: readonly Path[]): Path | undefined {
  return paths.reduce<Path | undefined>(
    (most, path) => (most && most.score >= path.score ? most : path),
    undefined,
  );
}

function longer({ words, score }: Path, word: number, usage: Usage): Path {
  const last = words.at(-1);
  const together = last === undefined ? 0 : usage.together(last, word);
  return { words: [...words, word], score: score + together + usage.uses(word) * COMMONNESS };
}

/**
 * Which of the ways to accent each word of a query makes the likeliest text, by what stands side by side in the goods'
 * texts: `kho ca` is `khô cá`. Nothing for a word that stands beside none of its neighbours.
 */
export function likeliest(
  readings: ReadonlyArray<readonly number[]>,
  usage: Usage,
): Array<number | undefined> {
  let paths: Path[] = [{ words: [], score: 0 }];
  for (const ways of readings) {
    // A word that is not known parts the text: -1 stands beside nothing.
    const next = ways.length > 0 ? ways : [-1];
    paths = next.flatMap((word) => best(paths.map((path) => longer(path, word, usage))) ?? []);
  }
  const words = best(paths)?.words ?? [];
  return words.map((word, at) => {
    const before = words[at - 1];
    const after = words[at + 1];
    const supported =
      (before !== undefined && usage.together(before, word) > 0) ||
      (after !== undefined && usage.together(word, after) > 0);
    return supported ? word : undefined;
  });
}
