import type { Readings, Vocabulary } from "./vocabulary";
import type { Word } from "./words";

const SHORTEST_PREFIX = 3;

/** Words that a query may mean, as the goods' texts write them. */
export interface Meant {
  words: Word[];
  /** By place, whether a word stands in any text. */
  known: boolean[];
}

/** One word of a query among its neighbours. */
interface Place {
  word: Word;
  readings: Readings;
  /** The known word that it is; what stays as it is typed may still be several. */
  is: number | undefined;
  /** Whether it may be another that was mistyped. */
  mayBeMistyped: boolean;
}

function likeliest(ids: Iterable<number>, worth: (id: number) => number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const id of ids) {
    const now = worth(id);
    if (now > most) [best, most] = [id, now];
  }
  return best;
}

/** The commonest way to accent a word that no text has without accents. */
function commonest(vocabulary: Vocabulary, word: Word): number | undefined {
  if (vocabulary.isPlainlySaid(word)) return undefined;
  return likeliest(vocabulary.alike(word), (id) => 1 + vocabulary.uses(id));
}

/**
 * What a query means by the goods' own words: first what it surely says, spaced, with the accents that neighbours tell
 * and Telex keys read; then, where it differs, what it says if a word was mistyped. A mistake is supposed of a word
 * alone, or beside words that it often stands beside.
 */
export function meant(vocabulary: Vocabulary, typed: readonly Word[], accented: boolean): Meant[] {
  const spaced = vocabulary.respaced(typed);
  const told = accented ? [] : vocabulary.accents(spaced);
  const many = spaced.length > 1;
  const places = spaced.map((word, at): Place => {
    const prefix = at === spaced.length - 1 ? SHORTEST_PREFIX : undefined;
    const asked = { told: told[at], accented, many, prefix, typing: false };
    const readings = vocabulary.readings(word, asked);
    if (told[at] !== undefined) return { word, readings, is: told[at], mayBeMistyped: false };
    if (vocabulary.knows(word)) {
      const is = accented || !many ? undefined : commonest(vocabulary, word);
      return { word, readings, is, mayBeMistyped: true };
    }
    const sure = [...readings.keys()].filter((id) => !readings.get(id)?.guess);
    const worth = (id: number) => (readings.get(id)?.quality ?? 0) * (1 + vocabulary.uses(id));
    const is = likeliest(sure, worth);
    return { word, readings, is, mayBeMistyped: is === undefined };
  });
  const surely = places.map(({ word, is }) => vocabulary.word(is) ?? word);
  const known = surely.map((word) => vocabulary.knows(word));
  const mended = mend(vocabulary, places, surely);
  return [
    { words: surely, known },
    ...(mended ? [{ words: mended, known: mended.map((word) => vocabulary.knows(word)) }] : []),
  ];
}

/** The words with those that may be mistyped mended, if any can be. */
function mend(
  vocabulary: Vocabulary,
  places: readonly Place[],
  surely: readonly Word[],
): Word[] | undefined {
  const words = [...surely];
  let changed = 0;
  places.forEach(({ readings, mayBeMistyped }, at) => {
    if (!mayBeMistyped) return;
    const guesses = [...readings.keys()].filter((guess) => readings.get(guess)?.guess);
    const best = likeliest(guesses, (guess) => {
      const beside = support(vocabulary, words[at - 1], guess, words[at + 1]);
      const worth = words.length === 1 ? vocabulary.uses(guess) : beside;
      return worth * (readings.get(guess)?.quality ?? 0);
    });
    const word = vocabulary.word(best);
    if (!word || word.written === words[at]?.written) return;
    words[at] = word;
    changed++;
  });
  return changed > 0 && (words.length === 1 || changed < words.length) ? words : undefined;
}

function support(
  vocabulary: Vocabulary,
  before: Word | undefined,
  id: number,
  after: Word | undefined,
): number {
  const most = (ids: readonly number[], together: (other: number) => number) =>
    Math.max(0, ...ids.map(together));
  return (
    most(vocabulary.alike(before), (other) => vocabulary.together(other, id)) +
    most(vocabulary.alike(after), (other) => vocabulary.together(id, other))
  );
}
