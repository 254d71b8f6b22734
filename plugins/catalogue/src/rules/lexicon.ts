import { type Meant, meant } from "./meant";
import { type Phrase, runIn, titleBonus } from "./phrases";
import { Tally } from "./tally";
import { type Readings, Vocabulary } from "./vocabulary";
import { indexWords, queryWords, type Word } from "./words";

/** How much a word counts by the text that it stands in; titles above all else. */
const WEIGHT = {
  title: 1,
  title_en: 0.95,
  subtitle: 0.5,
  category: 0.45,
  cooperative: 0.4,
  commune: 0.3,
  variants: 0.45,
  /** What the category and the commune are part of. */
  wider: 0.25,
  recognition: 0.45,
  occasions: 0.3,
} as const;

/** The texts that a product is found by; several names in one text stand on lines of their own. */
export type Texts = Record<keyof typeof WEIGHT, string>;

const FIELDS = Object.keys(WEIGHT) as ReadonlyArray<keyof Texts>;
const FIELD_WEIGHT: readonly number[] = Object.values(WEIGHT);
const FIELD_BITS = FIELDS.length;

/** How much more each word of a name counts where the query says the name or all of itself in it. */
const NAME_BONUS: Partial<Record<keyof Texts, number>> = {
  category: 0.7,
  cooperative: 0.4,
  commune: 0.4,
  wider: 0.3,
  recognition: 0.4,
  occasions: 0.3,
};

/** With so many matches that suppose no mistake, those that do are left out. */
const ENOUGH = 5;
const MOST_WORDS = 12;
const SHORTEST_PREFIX = 3;
/** Share of a query's words that still makes a match, and what such a match counts. */
const MOST_OF_IT = 0.6;
const PART = 0.5;
/** What a match counts that supposes a mistake. */
const GUESSED = 0.8;

/** A product that a query finds. */
export interface Ranked {
  slot: number;
  score: number;
}

/** A text as it was read: its lines, and all words that find it, other names with them. */
interface Read {
  phrases: readonly Phrase[];
  words: readonly number[];
}

/** The names that one text tells, shared by all products that have it. */
interface Names extends Read {
  bonus: number;
}

/** How well a query says one of several names. */
interface Said {
  longest: number;
  bonus: number;
}

/** What is looked for: each word with what it may mean. */
type Asked = readonly Readings[];

/**
 * Words of products, kept in memory, and the one ranking of the market: a word as written counts most,
 * then without accents, then as a beginning, then with a slip of the finger; a title counts above a
 * co-operative or a commune. A slot is a product's number; a changed product takes a new one.
 */
export class Lexicon {
  readonly #vocabulary = new Vocabulary();
  /** Per word: `slot << FIELD_BITS | bits of the fields that it stands in`. */
  readonly #postings: number[][] = [];
  readonly #titles: Array<{ title: Phrase; title_en: Phrase }> = [];
  readonly #names: Names[][] = [];
  /** Names that many products share, by field and text. */
  readonly #known = new Map<string, Names>();
  #slots = 0;
  readonly #totals = new Tally();
  readonly #best = new Tally();

  /** Number of words known. */
  get size(): number {
    return this.#vocabulary.size;
  }

  /** Puts a product's texts under a slot that has not been used. */
  add(slot: number, texts: Partial<Texts>): void {
    this.#slots = Math.max(this.#slots, slot + 1);
    const bitsOf = new Map<number, number>();
    const names: Names[] = [];
    const titles: { title: Phrase; title_en: Phrase } = { title: [], title_en: [] };
    FIELDS.forEach((field, index) => {
      const text = texts[field];
      if (!text) return;
      const bonus = NAME_BONUS[field];
      const shared = bonus === undefined ? undefined : this.#namesIn(field, text, bonus);
      const { phrases, words } = shared ?? this.#read(text);
      if (shared) names.push(shared);
      if (field === "title" || field === "title_en") titles[field] = phrases[0] ?? [];
      if (field !== "variants") for (const phrase of phrases) this.#vocabulary.readInOrder(phrase);
      for (const id of words) bitsOf.set(id, (bitsOf.get(id) ?? 0) | (1 << index));
    });
    this.#titles[slot] = titles;
    this.#names[slot] = names;
    for (const [id, bits] of bitsOf) {
      this.#vocabulary.use(id);
      this.#postings[id]?.push(slot * 2 ** FIELD_BITS + bits);
    }
  }

  /**
   * The products that a query finds, in no order. `alive` says which slots count. Nothing but stop words
   * finds nothing. Every word must be found; where few products have all, those with most of them follow.
   * @param typing the last word may be unfinished after one letter
   */
  find(query: string, alive: (slot: number) => boolean, typing = false): Ranked[] {
    const { words, accented } = queryWords(query);
    const spaced = this.#vocabulary.respaced(words.slice(0, MOST_WORDS));
    if (spaced.length === 0) return [];
    const told = accented ? [] : this.#vocabulary.accents(spaced);
    const asked = spaced.map((word, index) =>
      this.#vocabulary.readings(word, {
        told: told[index],
        accented,
        many: spaced.length > 1,
        prefix: index === spaced.length - 1 ? (typing ? 1 : SHORTEST_PREFIX) : undefined,
        typing,
      }),
    );
    const whole = this.#match(asked, asked.length, alive);
    return whole.length >= ENOUGH ? whole : [...whole, ...this.#inPart(asked, whole, alive)];
  }

  /** What a query means, for an engine that knows no words of its own; see {@link meant}. */
  meant(query: string): Meant[] {
    const { words, accented } = queryWords(query);
    return meant(this.#vocabulary, words.slice(0, MOST_WORDS), accented);
  }

  /** What {@link find} gives, best first. */
  rank(query: string, alive: (slot: number) => boolean, typing = false): Ranked[] {
    return this.find(query, alive, typing).sort((a, b) => b.score - a.score || a.slot - b.slot);
  }

  #learn(word: Word): number {
    const id = this.#vocabulary.learn(word);
    this.#postings[id] ??= [];
    return id;
  }

  #read(text: string): Read {
    const words: number[] = [];
    const phrases = text.split("\n").map((line) => {
      const read = indexWords(line);
      const phrase = read.words.map((word) => this.#learn(word));
      words.push(...phrase, ...read.further.map((word) => this.#learn(word)));
      return phrase;
    });
    return { phrases, words };
  }

  #namesIn(field: string, text: string, bonus: number): Names {
    const key = `${field}\n${text}`;
    const names = this.#known.get(key) ?? { ...this.#read(text), bonus };
    this.#known.set(key, names);
    return names;
  }

  /**
   * Products with most words of a longer query; of two words, beside what has both, those that are what the query
   * is about: `trà gừng` finds other teas after it, and nothing where nobody sells any.
   */
  #inPart(asked: Asked, whole: readonly Ranked[], alive: (slot: number) => boolean): Ranked[] {
    if (asked.length < 2 || (asked.length === 2 && whole.length === 0)) return [];
    const found = new Set(whole.map(({ slot }) => slot));
    const least = asked.length === 2 ? 1 : Math.ceil(asked.length * MOST_OF_IT);
    return this.#match(asked, least, (slot) => alive(slot) && !found.has(slot), true)
      .filter(({ slot }) => asked.length > 2 || this.#isAbout(slot, asked))
      .map(({ slot, score }) => ({ slot, score: score * PART }));
  }

  /** Whether the title begins with the query's first word, or the English title ends with its last. */
  #isAbout(slot: number, asked: Asked): boolean {
    const { title = [], title_en = [] } = this.#titles[slot] ?? {};
    return (
      asked[0]?.get(title[0] ?? -1)?.guess === false ||
      asked.at(-1)?.get(title_en.at(-1) ?? -1)?.guess === false
    );
  }

  #match(
    asked: Asked,
    required: number,
    alive: (slot: number) => boolean,
    surely = false,
  ): Ranked[] {
    const totals = this.#totals;
    const best = this.#best;
    totals.begin(this.#slots);
    for (const [index, readings] of asked.entries()) {
      this.#findBest(readings, surely);
      const canStillReach = asked.length - index >= required;
      for (const slot of best.slots) {
        if (totals.words(slot) > 0 || (canStillReach && alive(slot))) {
          totals.add(slot, best.score(slot), best.guesses(slot) > 0);
        }
      }
    }
    const found = totals.slots.filter((slot) => totals.words(slot) >= required);
    const sure = found.filter((slot) => totals.guesses(slot) === 0);
    const said = new Map<Names, Said>();
    return (sure.length >= ENOUGH ? sure : found).flatMap((slot) => {
      const { bonus, inOneText } = this.#bonus(slot, asked, said);
      const score = totals.score(slot) + bonus;
      const guesses = totals.guesses(slot);
      if (guesses === 0) return [{ slot, score }];
      // A mistake is supposed beside a word that is sure, where all words then stand side by side.
      const supported = asked.length === 1 || guesses < asked.length;
      return supported && inOneText ? [{ slot, score: score * GUESSED }] : [];
    });
  }

  #findBest(readings: Readings, surely: boolean): void {
    const best = this.#best;
    best.begin(this.#slots);
    for (const [id, { quality, guess }] of readings) {
      if (surely && guess) continue;
      for (const posting of this.#postings[id] ?? []) {
        const slot = Math.floor(posting / 2 ** FIELD_BITS);
        const score = quality * weightOf(posting & (2 ** FIELD_BITS - 1));
        best.offer(slot, score, guess);
      }
    }
  }

  /** More for words that stand side by side in a title or in a name. */
  #bonus(
    slot: number,
    asked: Asked,
    said: Map<Names, Said>,
  ): { bonus: number; inOneText: boolean } {
    const { title = [], title_en = [] } = this.#titles[slot] ?? {};
    const inTitle = runIn(title, asked);
    const inEnglish = runIn(title_en, asked);
    let longest = Math.max(inTitle.length, inEnglish.length);
    let named = 0;
    for (const names of this.#names[slot] ?? []) {
      const known = said.get(names) ?? saidOf(names, asked);
      said.set(names, known);
      longest = Math.max(longest, known.longest);
      named = Math.max(named, known.bonus);
    }
    const titled = Math.max(
      titleBonus(title, inTitle, asked.length, "first"),
      titleBonus(title_en, inEnglish, asked.length, "last"),
    );
    return { bonus: titled + named, inOneText: asked.length === 1 || longest === asked.length };
  }
}

function saidOf({ phrases, bonus }: Names, asked: Asked): Said {
  return phrases.reduce<Said>(
    (best, phrase) => {
      const { length, quality } = runIn(phrase, asked);
      const counts = length > 1 || length === asked.length;
      return {
        longest: Math.max(best.longest, length),
        bonus: counts ? Math.max(best.bonus, quality * bonus) : best.bonus,
      };
    },
    { longest: 0, bonus: 0 },
  );
}

const WEIGHT_OF_BITS = Array.from({ length: 2 ** FIELD_BITS }, (_, bits) =>
  FIELD_WEIGHT.reduce(
    (most, weight, index) => (bits & (1 << index) && weight > most ? weight : most),
    0,
  ),
);

function weightOf(bits: number): number {
  return WEIGHT_OF_BITS[bits] ?? 0;
}
